// The last thing that was made for an object, kept while it would be made of the same parts again.

export class Kept<Key extends object, Thing> {
  readonly #last = new WeakMap<Key, { readonly parts: readonly unknown[]; readonly thing: Thing }>();

  of(key: Key, parts: readonly unknown[], make: () => Thing): Thing {
    const last = this.#last.get(key);
    if (last && last.parts.length === parts.length && last.parts.every((part, at) => part === parts[at]))
      return last.thing;
    const thing = make();
    this.#last.set(key, { parts, thing });
    return thing;
  }
}
