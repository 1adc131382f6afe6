// How far apart two colors are: contrast by WCAG, and difference as it is seen, also with a deficiency.
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';

export const contrast = (one: string, two: string): number => wcagContrast(one, two);

const difference = differenceCiede2000();
const VISIONS = {
  normal: (color: Color) => color,
  deutan: filterDeficiencyDeuter(1),
  protan: filterDeficiencyProt(1),
  tritan: filterDeficiencyTrit(1),
} as const;

export type Vision = keyof typeof VISIONS;
export const DEFICIENCIES = ['deutan', 'protan', 'tritan'] as const;

export function differs(one: string, two: string, vision: Vision): number {
  const seen: (color: Color) => Color = VISIONS[vision];
  return difference(seen(parse(one)!), seen(parse(two)!));
}
