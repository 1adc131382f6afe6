// Counts that stand on wedges of parallel moves: "16 from OpenAI".
import type { Claim, OrganizationId } from '../dataset/dataset';
import { isOfNamed } from '../model/counted';
import { nameOf } from '../model/model';
import type { NetworkLink } from '../model/network';
import { compareText } from '../model/order';
import { type Box, type Point, type Subject, subjectId } from '../model/subject';
import { direction, distance } from '../model/vector';
import { type Drawing, type Ground, hueOf, lineRecedes, radius } from './drawing';
import { along, boxHolds, right } from './geometry';
import { Kept } from '../model/kept';
import { once, type Room } from './room';
import { textBox } from './textBox';
import type { Mark, Text } from './scene';
import { mix } from './theme';

/** From so many parallel moves on, a wedge carries its count. */
const LEAST = 4;
/** From so many on, the count stands even over dots. */
const MUST = 8;
const SIZE = 13.5;

/** `lines` are the marks of all lines: a count stands clear of those that are not its own. */
export function countLabels(drawing: Drawing, room: Room, lines: readonly Mark[]): Text[] {
  return countsOn
    .of(drawing.ground, [], () => counts(drawing, room, lines))
    .flatMap((count) => countLabel(drawing, room, count));
}

/** A wedge with its words and where they may stand. */
interface Count extends Wedge {
  readonly text: string;
  readonly spots: readonly Spot[];
}

interface Spot {
  readonly at: Point;
  readonly anchor: 'middle';
  readonly cost: number;
  readonly more: () => number;
  readonly box: Box;
}

const countsOn = new Kept<Ground, readonly Count[]>();

function counts(drawing: Drawing, room: Room, lines: readonly Mark[]): Count[] {
  const spines = new Map(
    lines.flatMap((line) => (line.kind === 'path' && line.spine ? [[line.key, line.spine] as const] : [])),
  );
  return wedges(drawing).map((wedge) => {
    const text = `${wedge.claims.length} from ${nameOf(drawing.model, wedge.from)}`;
    const own = wedge.claims.flatMap(({ id }) => spines.get(id) ?? []);
    return { ...wedge, text, spots: candidates(drawing, room, wedge, text, own) };
  });
}

/** Parallel moves between two organizations, as they are drawn. */
interface Wedge {
  readonly from: OrganizationId;
  readonly to: OrganizationId;
  readonly claims: readonly Claim[];
}

/** Moves of named people between the same two organizations, counted as a headline counts, the widest wedge first. */
function wedges({ model, network, shown }: Drawing): Wedge[] {
  const groups = new Map<string, NetworkLink[]>();
  for (const link of network.links) {
    const claim = model.claims.get(link.claims[0]!)!;
    if (!shown.has(claim.id) || claim.kind !== 'move' || !isOfNamed(model, claim.id)) continue;
    if (!link.from || !link.to || link.from === link.to) continue;
    const key = `${link.from} ${link.to}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups]
    .filter(([, links]) => links.length >= LEAST)
    .toSorted(([a, one], [b, two]) => two.length - one.length || compareText(a, b))
    .map(([, links]) => ({
      from: links[0]!.from!,
      to: links[0]!.to!,
      claims: links.map((link) => model.claims.get(link.claims[0]!)!),
    }));
}

function countLabel(drawing: Drawing, room: Room, { from, to, claims, text, spots }: Count): Text[] {
  const { network, palette } = drawing;
  const subject: Subject = {
    kind: 'bundle',
    from,
    to,
    family: 'move',
    ...(network.rolled && { rolled: true as const }),
  };
  const key = `count/${subjectId(subject)}`;
  const must = claims.length >= MUST;
  const found = room.again(key, () => spots, '', must) ?? room.best(key, spots, '', must);
  if (!found) return [];
  const color = hueOf(drawing, to);
  const ids = claims.map((claim) => claim.id);
  return [
    {
      kind: 'text',
      key,
      subject,
      label: text,
      at: found.at,
      anchor: 'middle',
      box: found.box,
      text,
      face: 'inter600',
      size: SIZE,
      fill: lineRecedes(drawing, ids) ? mix(color, palette.paper, 0.4) : color,
      halo: palette.paper,
      haloWidth: 6,
    },
  ];
}

/** Along the axis of the wedge, nearer to the organization left, where its strokes run close together. */
function candidates(
  drawing: Drawing,
  room: Room,
  { from, claims }: Wedge,
  text: string,
  own: readonly Point[],
): Spot[] {
  const start = drawing.places.get(from)!;
  const people = claims.map((claim) => drawing.places.get(claim.person)!);
  const end: Point = [mean(people.map(([x]) => x)), mean(people.map(([, y]) => y))];
  const way = direction(start, end);
  const ring = radius(drawing, drawing.nodes.get(from)!);
  const length = distance(start, end);
  const spots: Spot[] = [];
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.75]) {
    for (const side of [0, -14, 14, -26, 26]) {
      const reach = ring + (length - ring) * share;
      const [x, y] = along(along(start, way, reach), right(way), side);
      const at: Point = [x, y + 0.35 * SIZE];
      const box = textBox(text, 'inter600', SIZE, at, 'middle');
      if (!room.holds(box)) continue;
      const cost = 40 * Math.abs(share - 0.5) + Math.abs(side);
      spots.push({ at, anchor: 'middle', cost, more: strangersIn(room, box, own), box });
    }
  }
  return spots;
}

/** A number on the lines of others would be taken for theirs: never where those are more. Counted once, since a spot outlives its room. */
function strangersIn(room: Room, box: Box, own: readonly Point[]): () => number {
  return once(() => {
    const its = own.filter((point) => boxHolds(box, point)).length;
    const others = room.crossings(box) - its;
    return others > its ? Infinity : STRANGER * others;
  });
}

/** What a point of a foreign line under a count costs. */
const STRANGER = 7;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
