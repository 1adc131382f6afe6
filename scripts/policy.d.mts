// The type of the published pages' content security policy.
export const POLICY: string;
