// Tidying a placing: each organization in turn goes where it costs least, until none has a better place.
import type { Point } from '../model/subject';
import { COMPASS } from '../model/vector';
import type { Field } from './field';

/** Px of a common frame that an organization tries to go, in sixteen directions. */
const STEPS = [3, 10, 28, 70, 160] as const;
/** Px between it and an only partner, on any side of whom it may go. */
const ROUND = [6, 20, 45, 80] as const;
const WAYS = COMPASS.filter((_, at) => at % 2 === 0);
const MOST_ROUNDS = 7;
/** Places tried for an organization, about. */
const TRIES = 100;

/**
 * Moves the organizations of a field to where they cost less; `unit` is the world units of a px. It may take so many
 * steps of arithmetic, about: what is too large for a round stays as it is.
 */
export function tidy(field: Field, unit: number, afforded: number): void {
  const sizes = field.footprints.map(({ r }) => r);
  const [nodes, lines] = [sizes.length, field.lines];
  const rounds = Math.min(MOST_ROUNDS, Math.floor(afforded / (TRIES * lines * (4 * nodes + 2 * lines) + 1)));
  const order = [...sizes.keys()].toSorted((a, b) => sizes[a]! - sizes[b]! || a - b);
  for (let round = 0; round < rounds; round++) {
    field.fit();
    const moved = order.filter((at) => better(field, at, unit));
    if (!swapped(field, order.slice(-BIGGEST)) && moved.length === 0) break;
  }
}

/** The biggest organizations also try each other's places. */
const BIGGEST = 14;

function swapped(field: Field, biggest: readonly number[]): boolean {
  let done = false;
  for (const [index, one] of biggest.entries()) {
    for (const two of biggest.slice(index + 1)) {
      const [a, b] = [field.placeOf(one), field.placeOf(two)];
      const before = field.costAt(one, a) + field.costAt(two, b);
      field.move(one, b);
      field.move(two, a);
      if (field.costAt(one, b) + field.costAt(two, a) < before - 1) done = true;
      else {
        field.move(one, a);
        field.move(two, b);
      }
    }
  }
  return done;
}

/** A move must save so much of the cost to be worth it. */
const WORTH = 0.997;

function better(field: Field, at: number, unit: number): boolean {
  let least = field.costAt(at, field.placeOf(at)) * WORTH;
  let best: Point | null = null;
  for (const place of candidates(field, at, unit)) {
    const cost = field.costAt(at, place, least);
    if (cost < least) [least, best] = [cost, place];
  }
  if (best) field.move(at, best);
  return best !== null;
}

function candidates(field: Field, at: number, unit: number): Point[] {
  const from = ([x, y]: Point, reach: number): Point[] =>
    WAYS.map((way) => [x + way[0] * reach, y + way[1] * reach]);
  const near = STEPS.flatMap((step) => from(field.placeOf(at), step * unit));
  const partners = field.partners[at]!;
  if (partners.length === 0 || partners.length > 4) return near;
  const own = field.footprints[at]!.reach;
  return [
    ...near,
    ...partners.flatMap((partner) =>
      ROUND.flatMap((more) =>
        from(field.placeOf(partner), own + field.footprints[partner]!.reach + more * unit),
      ),
    ),
  ];
}
