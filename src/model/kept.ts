// What was last made for an object, kept while it would be made of the same parts again.

interface Made<Thing> {
  readonly parts: readonly unknown[];
  readonly thing: Thing;
}

export class Kept<Key extends object, Thing> {
  readonly #lately = new WeakMap<Key, readonly Made<Thing>[]>();
  readonly #most: number;

  /** So many things are kept for an object, those that were last asked for. */
  constructor(most = 1) {
    this.#most = most;
  }

  of(key: Key, parts: readonly unknown[], make: () => Thing): Thing {
    const lately = this.#lately.get(key) ?? [];
    const known = lately.find((one) => isMadeOf(one, parts));
    if (known && known === lately[0]) return known.thing;
    const made = known ?? { parts, thing: make() };
    this.#lately.set(key, [made, ...lately.filter((one) => one !== known)].slice(0, this.#most));
    return made.thing;
  }
}

function isMadeOf({ parts }: Made<unknown>, wanted: readonly unknown[]): boolean {
  return parts.length === wanted.length && parts.every((part, at) => part === wanted[at]);
}
