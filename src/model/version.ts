// The version that a snapshot says it was made with; a test holds it equal to package.json.
export const VERSION = '0.1.0';
