// The types of the counting, for its test.
export interface Sum {
  passed: number;
  failed: number;
  skipped: number;
}
export function oneStep(code: number): Sum;
export function total(sums: Sum[]): Sum;
export function fromVitest(file: string, code: number): Sum;
export function fromPlaywright(file: string, code: number): Sum;
