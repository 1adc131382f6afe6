// The one call of the edtf package that the date tests use as an oracle; it ships no types.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
