// Where each person would like to sit: in a fan before the organization joined, or docked where they stayed.
import type { NodeId, PersonId } from '../dataset/dataset';
import { compareText } from '../model/order';
import type { Network, NetworkLink } from '../model/network';
import type { Point } from '../model/subject';
import { DOT, radiusOf } from './layout';
import { COMPASS, direction, distance, dot, turn } from '../model/vector';

/** A person's home: the organization they sit at, the one they face, and whether they came or stayed. */
interface Home {
  readonly person: PersonId;
  readonly at: NodeId;
  readonly facing: NodeId | null;
  readonly came: boolean;
  /** Asked by an organization whose employer is not known: far enough off for the line to be seen. */
  readonly afar?: boolean;
}

/** Distances in world units. */
const FIRST_ROW = 40;
/** Where much has to find room. */
const FIRST_ROW_NEAR = 22;
/** From one arc of people to the next, and what a person takes on an arc. */
export const ROW = 21;
export const SEAT = 17;
const DOCK = 17;
const DOCK_AFAR = 46;
/** Of the gap between two organizations a fan's first row may take so much, less so much before the other's disc; and never nearer than that to its own. */
const OF_GAP = 0.62;
const BEFORE_OTHER = 24;
const LEAST_ROW = 14;
/** How loud, in lines, a person that sits there is to the next group, and the name below the disc. */
const LOUD = { person: 6, name: 8 } as const;
/** How much a group would rather face its suitor than sit quietly: as many lines as that. */
const TOWARD_SUITOR = 5;
/** A fan is at most so wide, in radians, before it takes another row. */
const WIDEST = 1.15;

/** The settled organizations: their places and the radii of their discs, all `larger` times the usual. */
interface Ground {
  readonly places: ReadonlyMap<NodeId, Point>;
  readonly radii: ReadonlyMap<NodeId, number>;
  readonly larger: number;
}

/** The seat of every person in a network whose organizations have their places; discs and dots are `larger` times the usual. */
export function seatPeople(
  network: Network,
  places: ReadonlyMap<NodeId, Point>,
  larger = 1,
): Map<PersonId, Point> {
  const homes = homesOf(network);
  const radii = new Map(network.nodes.map((node) => [node.id, larger * radiusOf(node)]));
  const ground: Ground = { places, radii, larger };
  const seats = new Map<PersonId, Point>();
  const fans = groupBy(
    homes.filter((home) => home.came && home.facing),
    (home) => `${home.at} ${home.facing}`,
  );
  for (const [, fan] of fans) seatFan(fan, ground, seats);
  const docks = groupBy(
    homes.filter((home) => !home.came || !home.facing),
    (home) => home.at,
  );
  for (const [at, docked] of docks) seatDocked(at as NodeId, docked, network, ground, seats);
  return seats;
}

/** How many people sit at each organization. */
export function seatedAt(network: Network): Map<NodeId, number> {
  const seated = new Map<NodeId, number>();
  for (const { at } of homesOf(network)) seated.set(at, (seated.get(at) ?? 0) + 1);
  return seated;
}

/** The organization at which each person of a network sits. */
export function homesIn(network: Network): ReadonlyMap<NodeId, NodeId> {
  return new Map(homesOf(network).map(({ person, at }) => [person, at]));
}

function homesOf(network: Network): Home[] {
  const byPerson = new Map<PersonId, NetworkLink[]>();
  for (const link of network.links) {
    if (!link.person) continue;
    const list = byPerson.get(link.person);
    if (list) list.push(link);
    else byPerson.set(link.person, [link]);
  }
  return [...byPerson].map(([person, links]) => homeOf(person, links));
}

/** The latest move decides; without one, the position held; without one, the employer whom the offer would leave. */
function homeOf(person: PersonId, links: readonly NetworkLink[]): Home {
  const latest = (family: NetworkLink['family']) =>
    links.filter((link) => link.family === family).toSorted((a, b) => b.rank - a.rank)[0];
  const move = latest('move');
  if (move) {
    const facing = move.to && move.to !== move.from ? move.from : null;
    return { person, at: (move.to ?? move.from)!, facing, came: true };
  }
  const offer = latest('offer');
  const tie = latest('tie');
  if (tie) return { person, at: tie.to!, facing: offer?.to ?? null, came: false };
  const { from, to } = offer!;
  return from
    ? { person, at: from, facing: to, came: false }
    : { person, at: to!, facing: null, came: false, afar: true };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].toSorted(([a], [b]) => compareText(a, b));
}

/** Rows of arcs about the organization joined, facing the one that was left. */
function seatFan(fan: readonly Home[], { places, radii, larger }: Ground, seats: Map<PersonId, Point>): void {
  const { at, facing } = fan[0]!;
  const center = places.get(at)!;
  const toward = direction(center, places.get(facing!)!);
  const gap = distance(center, places.get(facing!)!) - radii.get(facing!)! - BEFORE_OTHER * larger;
  const near = larger > 1 ? FIRST_ROW_NEAR : FIRST_ROW;
  const first = Math.min(
    radii.get(at)! + near * larger,
    Math.max(radii.get(at)! + LEAST_ROW * larger, gap * OF_GAP),
  );
  const people = fan.map((home) => home.person).toSorted(compareText);
  for (const { row, angle, person } of arcSeats(people, first / larger)) {
    const [x, y] = turn(toward, angle);
    const reach = first + row * ROW * larger;
    seats.set(person, [center[0] + x * reach, center[1] + y * reach]);
  }
}

/** People in as few rows as the widest fan allows, the rows evenly filled and staggered. */
function arcSeats(people: readonly PersonId[], first: number) {
  let rows = 1;
  while (capacity(rows, first) < people.length) rows++;
  const share = Math.ceil(people.length / rows);
  return people.map((person, at) => {
    const row = at % rows;
    const inRow = Math.floor(at / rows);
    const count = Math.min(share, Math.ceil((people.length - row) / rows));
    const stagger = rows > 1 ? ((row % 2) - 0.5) * 0.5 : 0;
    return { person, row, angle: ((inRow - (count - 1) / 2 + stagger) * SEAT) / (first + row * ROW) };
  });
}

function capacity(rows: number, first: number): number {
  let seats = 0;
  for (let row = 0; row < rows; row++) seats += 1 + Math.floor((WIDEST * (first + row * ROW)) / SEAT);
  return seats;
}

/** Those who stayed sit close to the ring, on the side where the fewest lines run, toward their suitor if they can. */
function seatDocked(
  at: NodeId,
  docked: readonly Home[],
  network: Network,
  { places, radii, larger }: Ground,
  seats: Map<PersonId, Point>,
): void {
  const center = places.get(at)!;
  const traffic = trafficAt(at, network, places);
  for (const [, group] of groupBy(docked, (home) => `${home.afar ? 'afar' : ''} ${home.facing ?? ''}`)) {
    const facing = group[0]!.facing;
    const toward = facing ? direction(center, places.get(facing)!) : null;
    const way = quietestWay(traffic, toward);
    const reach = radii.get(at)! + larger * (group[0]!.afar ? DOCK_AFAR : DOCK);
    const people = group.map((home) => home.person).toSorted(compareText);
    for (const [index, person] of people.entries()) {
      const [x, y] = turn(way, ((index - (people.length - 1) / 2) * larger * (SEAT + DOT)) / reach);
      seats.set(person, [center[0] + x * reach, center[1] + y * reach]);
    }
    traffic.push({ way, weight: LOUD.person * group.length });
  }
}

interface Traffic {
  readonly way: Point;
  readonly weight: number;
}

/** The ways that lines leave an organization, by how many there are. */
function trafficAt(at: NodeId, network: Network, places: ReadonlyMap<NodeId, Point>): Traffic[] {
  const center = places.get(at)!;
  const ways = network.links.flatMap((link): Traffic[] => {
    const other = link.from === at ? link.to : link.to === at ? link.from : null;
    return other && other !== at && link.family === 'move'
      ? [{ way: direction(center, places.get(other)!), weight: 1 }]
      : [];
  });
  return [...ways, { way: [0, 1], weight: LOUD.name }];
}

function quietestWay(traffic: readonly Traffic[], toward: Point | null): Point {
  const cost = (way: Point) => {
    const noise = traffic.reduce((sum, one) => sum + one.weight * sharpen(dot(way, one.way)), 0);
    return noise + (toward ? TOWARD_SUITOR * (1 - dot(way, toward)) : 0);
  };
  return COMPASS.reduce((best, way) => (cost(way) < cost(best) - 1e-9 ? way : best), COMPASS[0]!);
}

/** 1 straight ahead, 0 from a right angle on, falling as the fourth power. */
function sharpen(cosine: number): number {
  const ahead = Math.max(0, cosine);
  const square = ahead * ahead;
  return square * square;
}
