// A placing of organizations that is being tidied, and what it costs the reader: lower is better.
import type { NodeId } from '../dataset/dataset';
import type { Point } from '../model/subject';
import { familiesOf, type Family, type Hull, hullOf, nearHull } from './family';
import type { Footprint, Footprints } from './footprint';
import { HULL_MARGIN } from './layout';
import type { Order } from './order';
import type { Pair } from './pairs';
import type { Stress } from './stress';

/** What each fault costs: a choice, made by looking. Lengths count in px of a common frame. */
const COST = {
  /** A px of a line. */
  length: 0.35,
  /** Two lines that cross. */
  crossing: 60,
  /** A px that a line runs too near to a foreign disc. */
  through: 9,
  /** A px that two footprints lie on each other. */
  overlap: 10,
  /** A px that discs, or a disc and a foreign hull, touch. */
  touching: 80,
  /** The square of a px from the middle. */
  pull: 0.003,
  /** A px from a lab to its parent. */
  kin: 3,
  /** All the stress there can be, for each line as it weighs. */
  stress: 640,
  /** Another that lies on the wrong side, as a base has it, and a px that it does. */
  turned: 20,
  astray: 0.9,
} as const;
/** Px between a line and a foreign disc, between two discs, and between a disc and a foreign hull. */
const CLEAR = { line: 12, disc: 10, hull: 8 } as const;
/** World units by which a wedge of one move spreads to either side; it grows with the square root of the moves. */
const SPREAD = 7;
/** Frames are wider than high. */
const SHAPE = 1.65;

/** Organizations are numbered as their footprints are; lengths are world units. */
export class Field {
  readonly footprints: readonly Footprint[];
  /** The numbers of the organizations that share lines or a family with each. */
  readonly partners: readonly (readonly number[])[];
  readonly #r: Float64Array;
  readonly #half: Float64Array;
  readonly #above: Float64Array;
  readonly #below: Float64Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** Both ends of each line in turn, and the square root of how many claims it stands for. */
  readonly #ends: Int32Array;
  readonly #weights: Float64Array;
  /** The lines at each organization. */
  readonly #linesAt: readonly (readonly number[])[];
  readonly #familyOf: readonly number[];
  readonly #families: readonly Family[];
  /** The hull of each family as it is placed now. */
  readonly #hulls: Hull[];
  /** World units of a px. */
  readonly #unit: number;
  readonly #larger: number;
  readonly #stress: Stress | null;
  readonly #order: Order | null;
  /** What all the stress there can be costs. */
  readonly #stressCost: number;
  /** World units of a step from organization to organization. */
  #step = 1;

  /** Stress and order count where they are given. */
  constructor(
    { of, scale, larger }: Footprints,
    pairs: readonly Pair[],
    places: readonly Point[],
    stress: Stress | null,
    order: Order | null,
  ) {
    const numbers = new Map<string, number>(of.map(({ node }, at) => [node.id, at]));
    this.footprints = of;
    this.#unit = 1 / scale;
    this.#larger = larger;
    this.#r = Float64Array.from(of, ({ r }) => r);
    this.#half = Float64Array.from(of, ({ half }) => half);
    this.#above = Float64Array.from(of, ({ reach }) => reach);
    this.#below = Float64Array.from(of, ({ below }) => below);
    this.#x = Float64Array.from(places, ([x]) => x);
    this.#y = Float64Array.from(places, ([, y]) => y);
    const drawn = pairs.filter((pair) => pair.count > 0);
    const ends = drawn.map((pair) => [numbers.get(pair.a)!, numbers.get(pair.b)!] as const);
    this.#ends = Int32Array.from(ends.flat());
    this.#weights = Float64Array.from(drawn, (pair) => Math.sqrt(pair.count));
    this.#linesAt = of.map((_, at) => [...ends.keys()].filter((line) => ends[line]!.includes(at)));
    this.#families = familiesOf(of);
    this.#familyOf = of.map((_, at) => this.#families.findIndex(({ members }) => members.includes(at)));
    this.#hulls = this.#families.map((_, family) => this.#hullOf(family));
    this.partners = of.map((_, at) => this.#partnersOf(at));
    this.#stress = stress;
    this.#order = order;
    this.#stressCost = COST.stress * this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.fit();
  }

  /** Measures what a step is by the places as they are. */
  fit(): void {
    if (this.#stress) this.#step = this.#stress.stepOf(this.#x, this.#y);
  }

  #partnersOf(at: number): number[] {
    const kin = this.#families[this.#familyOf[at]!]?.members ?? [];
    const tied = this.#linesAt[at]!.map((line) => this.#otherEnd(line, at));
    return [...new Set([...kin, ...tied])].filter((one) => one !== at);
  }

  /** How many lines there are. */
  get lines(): number {
    return this.#weights.length;
  }

  placeOf(at: number): Point {
    return [this.#x[at]!, this.#y[at]!];
  }

  /** By the ids of the organizations. */
  places(): Map<NodeId, Point> {
    return new Map(this.footprints.map(({ node }, at) => [node.id, this.placeOf(at)]));
  }

  move(at: number, place: Point): void {
    this.#put(at, place);
    if (this.#familyOf[at] !== -1) this.#hulls[this.#familyOf[at]!] = this.#hullOf(this.#familyOf[at]!);
  }

  #put(at: number, [x, y]: Point): void {
    this.#x[at] = x;
    this.#y[at] = y;
  }

  #hullOf(family: number): Hull {
    return hullOf(this.#families[family]!.members, this.#x, this.#y);
  }

  cost(): number {
    return this.footprints.reduce((sum, _, at) => sum + this.costAt(at, this.placeOf(at)), 0);
  }

  /** What one organization costs at a place, all others where they are; a sum above `limit` may be cut short. */
  costAt(at: number, place: Point, limit = Infinity): number {
    const before = this.placeOf(at);
    this.#put(at, place);
    const out = Math.max(Math.abs(place[0]) / SHAPE, Math.abs(place[1])) / this.#unit;
    let cost = COST.pull * out * out;
    cost += this.#roomCost(at);
    if (this.#order && cost < limit)
      cost += this.#order.costAt(at, this.#x, this.#y, COST.turned, COST.astray / this.#unit);
    if (cost < limit) cost += this.#hullCost(at);
    if (this.#stress && cost < limit)
      cost += this.#stressCost * this.#stress.at(at, this.#x, this.#y, this.#step);
    if (cost < limit) cost += this.#lineCost(at, limit - cost);
    this.#put(at, before);
    return cost;
  }

  #otherEnd(line: number, at: number): number {
    const a = this.#ends[2 * line]!;
    return a === at ? this.#ends[2 * line + 1]! : a;
  }

  #lineCost(at: number, limit: number): number {
    const own = this.#linesAt[at]!;
    let cost = this.#underLines(at);
    for (const line of own) {
      if (cost > limit) return cost;
      cost += this.#ownLine(at, line);
    }
    return cost;
  }

  /** The lines of others that run too near to an organization. */
  #underLines(at: number): number {
    const x = this.#x[at]!;
    const y = this.#y[at]!;
    const reach = this.#r[at]! + CLEAR.line * this.#unit;
    let cost = 0;
    for (let line = 0; line < this.#weights.length; line++) {
      const a = this.#ends[2 * line]!;
      const b = this.#ends[2 * line + 1]!;
      if (a === at || b === at) continue;
      const weight = this.#weights[line]!;
      cost += weight * this.#depth(x, y, a, b, reach + SPREAD * weight);
    }
    return (COST.through * cost) / this.#unit;
  }

  /** The length of a line, what it crosses, and whom it comes too near. */
  #ownLine(at: number, line: number): number {
    const end = this.#otherEnd(line, at);
    const weight = this.#weights[line]!;
    const dx = this.#x[end]! - this.#x[at]!;
    const dy = this.#y[end]! - this.#y[at]!;
    const clear = CLEAR.line * this.#unit + SPREAD * weight;
    const crossed = this.#crossedBy(at, end);
    let near = 0;
    for (let number = 0; number < this.#r.length; number++) {
      if (number === at || number === end) continue;
      const reach = this.#r[number]! + clear;
      near += this.#depth(this.#x[number]!, this.#y[number]!, at, end, reach);
    }
    const length = Math.sqrt(dx * dx + dy * dy);
    return weight * (COST.crossing * crossed + (COST.length * length + COST.through * near) / this.#unit);
  }

  /** How deep a point lies within `reach` of the line between two organizations; 0 where it does not. */
  #depth(px: number, py: number, a: number, b: number, reach: number): number {
    const ax = this.#x[a]!;
    const ay = this.#y[a]!;
    const dx = this.#x[b]! - ax;
    const dy = this.#y[b]! - ay;
    const x = px - ax;
    const y = py - ay;
    if (x < Math.min(0, dx) - reach || x > Math.max(0, dx) + reach) return 0;
    if (y < Math.min(0, dy) - reach || y > Math.max(0, dy) + reach) return 0;
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    const ox = x - share * dx;
    const oy = y - share * dy;
    return Math.max(0, reach - Math.sqrt(ox * ox + oy * oy));
  }

  /** What all lines weigh that one between two organizations crosses; a shared end is no crossing. */
  #crossedBy(a: number, b: number): number {
    const [X, Y, ends, weights] = [this.#x, this.#y, this.#ends, this.#weights];
    const [ax, ay] = [X[a]!, Y[a]!];
    const [abx, aby] = [X[b]! - ax, Y[b]! - ay];
    let crossed = 0;
    for (let line = 0; line < weights.length; line++) {
      const c = ends[2 * line]!;
      const d = ends[2 * line + 1]!;
      if (a === c || a === d || b === c || b === d) continue;
      const cx = X[c]! - ax;
      const cy = Y[c]! - ay;
      const dx = X[d]! - ax;
      const dy = Y[d]! - ay;
      if ((abx * cy - aby * cx) * (abx * dy - aby * dx) >= 0) continue;
      const cdx = dx - cx;
      const cdy = dy - cy;
      const a1 = cdy * cx - cdx * cy;
      const b1 = cdx * (aby - cy) - cdy * (abx - cx);
      if (a1 * b1 < 0) crossed += weights[line]!;
    }
    return crossed;
  }

  /** Footprints that lie on each other, by how deep; discs that touch cost dearly. */
  #roomCost(at: number): number {
    const x = this.#x[at]!;
    const y = this.#y[at]!;
    const px = 1 / this.#unit;
    const [r, half, above, below] = [this.#r[at]!, this.#half[at]!, this.#above[at]!, this.#below[at]!];
    const own = this.#familyOf[at]!;
    let cost = 0;
    for (let number = 0; number < this.#r.length; number++) {
      if (number === at) continue;
      const dx = this.#x[number]! - x;
      const dy = this.#y[number]! - y;
      const kin = own !== -1 && own === this.#familyOf[number];
      if (kin) cost += COST.kin * px * Math.sqrt(dx * dx + dy * dy);
      const wide = half + this.#half[number]! - Math.abs(dx);
      if (wide <= 0) continue;
      const high = (dy > 0 ? below + this.#above[number]! : above + this.#below[number]!) - Math.abs(dy);
      if (high <= 0) continue;
      cost += (kin ? 0.3 : 1) * COST.overlap * px * Math.min(wide, high);
      const touching = r + this.#r[number]! + CLEAR.disc * this.#unit - Math.sqrt(dx * dx + dy * dy);
      if (touching > 0) cost += COST.touching * px * touching;
    }
    return cost;
  }

  /** Organizations in the hull of a family that is not theirs. */
  #hullCost(at: number): number {
    const own = this.#familyOf[at]!;
    let cost = 0;
    for (let family = 0; family < this.#families.length; family++) {
      if (family !== own) cost += this.#inHull(at, family, this.#hulls[family]!);
    }
    if (own === -1) return cost;
    const hull = this.#hullOf(own);
    for (let stranger = 0; stranger < this.#r.length; stranger++) {
      if (this.#familyOf[stranger] !== own) cost += this.#inHull(stranger, own, hull);
    }
    return cost;
  }

  #inHull(at: number, family: number, hull: Hull): number {
    const room = this.#families[family]!.widest + this.#larger * HULL_MARGIN + CLEAR.hull * this.#unit;
    const near = nearHull(hull, this.#x[at]!, this.#y[at]!, room + this.#r[at]!);
    return (COST.touching * near) / this.#unit;
  }
}
