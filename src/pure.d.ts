// The few platform names that dataset to picture may use besides ECMAScript: compiled without the DOM library.
declare class URL {
  constructor(text: string);
  readonly username: string;
  readonly password: string;
  readonly href: string;
  readonly host: string;
}
declare class URLSearchParams {
  constructor(text?: string);
  get(name: string): string | null;
  has(name: string): boolean;
  keys(): IterableIterator<string>;
  forEach(callback: (value: string, key: string) => void): void;
}
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
