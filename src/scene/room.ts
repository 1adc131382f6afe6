// The room that is left for words: what they must not touch, and what they had better not cross.
import type { Box, Point } from '../model/subject';
import { direction, distance, distanceToSegment } from '../model/vector';
import { along, boxAround, boxesMeet, boxHolds, boxWithin, discMeetsBox, nearestIn } from './geometry';
import { type Ground, radius } from './drawing';
import { Kept } from '../model/kept';
import { organizationsOf, visiblePeople } from './nodes';
import { linePoints } from './linePoints';
import type { Mark } from './scene';
import { Points, Squares } from './squares';

export interface Obstacle {
  readonly at: Point;
  readonly r: number;
  /** Whose disc it is: its own name may touch it. */
  readonly id: string;
  /** A person's dot: a name that must stand may cover it when there is no better place. */
  readonly dot: boolean;
}

/** What covering a dot costs a name that must stand, against the costs of `best`. */
const DOT_COST = 14;

/** What each disc of its kind costs that is as near to a name as its own: whose name it is would be a guess. */
const NEARER_COST = 24;
/** Px by which a name must be nearer to its own. */
const NEARER = 3;
/** Px from which on a disc is beside a name that is led to another. */
const BESIDE = 8;

/** Px between two words one above the other, and between a word and a foreign disc. */
const GAP = 2.5;
/** Px between two words side by side: nearer they would be read as one sentence. */
const ASIDE = 7;
/** Px between two points of a leader, and what covering one costs. */
const STEP = 8;
const LEADER_COST = 6;

/** A place for words. */
export interface Spot {
  readonly box: Box;
  readonly cost: number;
  /** What it costs besides, 0 or more, counted only where all else would do. */
  readonly more?: () => number;
  /** A line from the words to what they belong to, whose id is `own`: each foreign disc and word under it costs `each`. */
  readonly leader?: { readonly line: readonly [Point, Point]; readonly own: string; readonly each: number };
}

/** What a spot meets whatever words stand already: the same at every pick. */
interface Met {
  /** Whether it lies within the bounds, off every foreign ring. */
  readonly isClear: boolean;
  readonly dots: number;
  readonly crossings: number;
  /** Foreign discs under its leader. */
  readonly underLeader: () => number;
  /** Discs of its own's kind that it could be taken to name. */
  readonly nearer: () => number;
}

/** What words must not touch, with what is known of the spots among it. */
interface Surroundings {
  readonly bounds: Box;
  readonly discs: Squares<Obstacle>;
  readonly discOf: ReadonlyMap<string, Obstacle>;
  readonly lines: Points;
  readonly met: WeakMap<Spot, Met>;
}

/** Which of its spots each name, note and count was given. */
export type Chosen = ReadonlyMap<string, number>;

/** Keeps what is placed; asks nothing of the page, so the same words fall in the same places everywhere. */
export class Room {
  readonly #bounds: Box;
  readonly #discs: Squares<Obstacle>;
  readonly #discOf: ReadonlyMap<string, Obstacle>;
  readonly #boxes = new Squares<Box>();
  readonly #lines: Points;
  readonly #leaders: Point[] = [];
  readonly #met: WeakMap<Spot, Met>;
  readonly #before: Chosen | null;
  readonly #chosen = new Map<string, number>();
  #spared: ReadonlyMap<string, Box> = new Map();

  /** `before` is what was chosen with nothing picked, where something is. */
  constructor({ bounds, discs, discOf, lines, met }: Surroundings, before: Chosen | null) {
    this.#before = before;
    this.#bounds = bounds;
    this.#discs = discs;
    this.#discOf = discOf;
    this.#lines = lines;
    this.#met = met;
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  take(box: Box): void {
    this.#boxes.put(withGaps(box), box);
  }

  /** Words to come had better not stand on the leader of a note. */
  takeLeader([a, b]: readonly [Point, Point]): void {
    const steps = Math.ceil(distance(a, b) / STEP);
    for (let step = 0; step < steps; step++)
      this.#leaders.push(along(a, direction(a, b), (step + 0.5) * STEP));
  }

  /** Keeps boxes clear, by the ids of those who own them: their own words alone may lie there. */
  spare(boxes: ReadonlyMap<string, Box>): void {
    this.#spared = boxes;
  }

  /** `own` is the disc that the spot may touch: always the same one for a spot. */
  #metAt(spot: Spot, own: string): Met {
    const known = this.#met.get(spot);
    if (known) return known;
    const { box, leader } = spot;
    const meets = ({ at, r, id }: Obstacle) => id !== own && discMeetsBox(at, r + GAP, box);
    const isClear =
      boxWithin(box, this.#bounds) && !this.#discs.some(box, (disc) => !disc.dot && meets(disc));
    const met = {
      isClear,
      dots: isClear ? this.#discs.count(box, (disc) => disc.dot && meets(disc)) : 0,
      crossings: isClear ? this.#lines.within(box) : 0,
      underLeader: once(() => (leader ? this.#discsMet(leader.line, leader.own) : 0)),
      nearer: once(() => this.#nearer(box, own, leader ? BESIDE : Infinity)),
    };
    this.#met.set(spot, met);
    return met;
  }

  /** How many discs of the same kind are as near to a box as the one that it belongs to, and at most so far. */
  #nearer(box: Box, own: string, most: number): number {
    const disc = this.#discOf.get(own);
    if (!disc) return 0;
    const reach = Math.min(most, gapTo(box, disc) + NEARER);
    return this.#discs.count(
      grown(box, reach),
      (one) => one !== disc && one.dot === disc.dot && gapTo(box, one) < reach,
    );
  }

  /** Whether a box touches no word. */
  #isFree(box: Box): boolean {
    const kept = withGaps(box);
    return !this.#boxes.some(box, (taken) => boxesMeet(taken, kept));
  }

  /** How many foreign discs a straight leader runs over. */
  #discsMet([a, b]: readonly [Point, Point], own: string): number {
    return this.#discs.count(
      boxAround([a, b]),
      ({ at, r, id }) => id !== own && distanceToSegment(at, a, b) < r + GAP,
    );
  }

  /** How many words it runs over. */
  #wordsMet([a, b]: readonly [Point, Point]): number {
    const steps = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((share): Point => [
      a[0] + (b[0] - a[0]) * share,
      a[1] + (b[1] - a[1]) * share,
    ]);
    return this.#boxes.count(boxAround([a, b]), (box) => steps.some((point) => boxHolds(box, point)));
  }

  /** Whether a box lies within the room at all. */
  holds(box: Box): boolean {
    return boxWithin(box, this.#bounds);
  }

  /** How many points of lines a box within the bounds covers. */
  crossings(box: Box): number {
    return this.#lines.within(box);
  }

  #canHold(spot: Spot, own: string, must: boolean): boolean {
    const { isClear, dots } = this.#metAt(spot, own);
    return isClear && (dots === 0 || must) && this.#isFree(spot.box) && this.#spares(spot.box, own);
  }

  #spares(box: Box, own: string): boolean {
    if (this.#spared.has(own)) return true;
    for (const spared of this.#spared.values()) if (boxesMeet(spared, box, 0)) return false;
    return true;
  }

  /** How many of the spots would do if there were no other words. */
  choices(spots: readonly Spot[], own: string): number {
    return spots.filter((spot) => this.#metAt(spot, own).isClear).length;
  }

  /** Whether it had a place with nothing picked. */
  stood(key: string): boolean {
    return this.#before?.has(key) ?? false;
  }

  /** The candidate that was chosen with nothing picked, where it is still free; it is taken. */
  again<T extends Spot>(key: string, candidates: () => readonly T[], own = '', must = false): T | null {
    const at = this.#before?.get(key);
    const spot = at === undefined ? undefined : candidates()[at];
    if (!spot || !this.#canHold(spot, own, must)) return null;
    this.take(spot.box);
    return spot;
  }

  /**
   * The free candidate of least cost, the earlier one where two cost the same; it is taken. Covering a point of
   * a line costs `crossing`. What `must` stand may cover dots, dearly.
   */
  best<T extends Spot>(
    key: string,
    candidates: readonly T[],
    own = '',
    must = false,
    crossing = 1,
  ): T | null {
    let found: T | null = null;
    let least = Infinity;
    for (const [at, candidate] of candidates.entries()) {
      const { leader } = candidate;
      // What is dearer already is not asked what it meets.
      if (candidate.cost >= least || !this.#canHold(candidate, own, must)) continue;
      const { dots, crossings, underLeader, nearer } = this.#metAt(candidate, own);
      const alone = leader
        ? candidate.cost + leader.each * (underLeader() + this.#wordsMet(leader.line))
        : candidate.cost;
      if (alone >= least) continue;
      const besides = crossing * crossings + DOT_COST * dots;
      const onLeaders = this.#leaders.filter((point) => boxHolds(candidate.box, point)).length;
      const known = alone + besides + LEADER_COST * onLeaders;
      const cost = known + (known < least ? NEARER_COST * nearer() + (candidate.more?.() ?? 0) : 0);
      if (cost >= least) continue;
      found = candidate;
      least = cost;
      this.#chosen.set(key, at);
    }
    if (found) this.take(found.box);
    return found;
  }
}

const surroundingsOn = new Kept<Ground, Surroundings>();

/** The room among the discs and lines of a drawing, before any word is placed. */
export function roomOn(ground: Ground, bounds: Box, lines: readonly Mark[], before: Chosen | null): Room {
  const { x0, y0, x1, y1 } = bounds;
  const surroundings = surroundingsOn.of(ground, [x0, y0, x1, y1], () => {
    const all = obstacles(ground);
    const discs = new Squares<Obstacle>();
    for (const one of all) discs.put(around(one.at, one.r + GAP), one);
    return {
      bounds,
      discs,
      discOf: new Map(all.map((one) => [one.id, one])),
      lines: new Points(bounds, linePoints(lines)),
      met: new WeakMap(),
    };
  });
  return new Room(surroundings, before);
}

function obstacles(ground: Ground): Obstacle[] {
  return [...organizationsOf(ground), ...visiblePeople(ground)].map((node) => ({
    at: ground.places.get(node.id)!,
    r: radius(ground, node),
    id: node.id,
    dot: node.kind === 'person',
  }));
}

function around([x, y]: Point, r: number): Box {
  return { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
}

function withGaps({ x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 - ASIDE, y0: y0 - GAP, x1: x1 + ASIDE, y1: y1 + GAP };
}

function grown({ x0, y0, x1, y1 }: Box, px: number): Box {
  return { x0: x0 - px, y0: y0 - px, x1: x1 + px, y1: y1 + px };
}

/** Px between a box and the edge of a disc, below 0 where they overlap. */
function gapTo(box: Box, { at, r }: Obstacle): number {
  return distance(at, nearestIn(box, at)) - r;
}

/** A cost that is counted when it is first asked for. */
export function once(count: () => number): () => number {
  let known: number | undefined;
  return () => (known ??= count());
}
