// From when on a list is long: it stands in closed parts, whose words come little by little.

/** Rows. */
export const LONG = 500;

/** Claims whose words are there at once, and that come at a time. */
export const WORDS = { first: 0, step: 100 } as const;
