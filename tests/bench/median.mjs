// The middle of five measurements, in milliseconds.
export const RUNS = 5;

/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** @param {string} name @param {readonly number[]} values */
export function print(name, values) {
  const all = values.map((value) => value.toFixed(0)).join(' ');
  console.log(`${median(values).toFixed(1).padStart(9)} ms  ${name}  (${all})`);
}
