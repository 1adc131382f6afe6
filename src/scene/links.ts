// The lines of people: moves and offers, with their marks of disagreement.
import type { Claim, NodeId } from '../dataset/dataset';
import { DOT } from '../layout/layout';
import type { NetworkLink } from '../model/network';
import type { Point, Subject } from '../model/subject';
import { direction, distance } from '../model/vector';
import { claimName } from '../model/words';
import { type Drawing, type Ground, hueOf, lineRecedes, part, type Parted, radius } from './drawing';
import { along, right } from './geometry';
import { edged } from './edged';
import { Kept } from '../model/kept';
import type { Mark } from './scene';
import { loopStroke, moveStroke, offerStroke, type Round, type Strand, type Stroke } from './strokes';
import { strandsOf } from './strands';

export const DASH = '5 3.5';

/** Every visible line among people. */
export function linkMarks(drawing: Drawing): Parted {
  const { ground } = drawing;
  const isThin = thinness(ground) < 1;
  const lines = linesOn.of(ground, [], () => linesOf(ground));
  const parted = part(
    drawing,
    lines,
    ({ link }) => lineRecedes(drawing, link.claims),
    (line) => (isThin ? litMarks(ground, line) : line.marks),
  );
  return edged(drawing, lines, parted);
}

/** A line with all its marks. */
interface Line {
  readonly link: NetworkLink;
  readonly claim: Claim;
  readonly bend: number;
  readonly strand: Strand | null;
  readonly marks: readonly Mark[];
}

const litOn = new Kept<Line, readonly Mark[]>();

/** What is picked is drawn as broad as in a small drawing, however much there is round it. */
function litMarks(ground: Ground, line: Line): readonly Mark[] {
  return litOn.of(line, [ground], () => {
    const { fill } = newStroke(ground, line.link, line.claim, line.bend, line.strand, 1);
    return line.marks.map((mark) =>
      fill && mark.kind === 'path' && mark.key === line.claim.id ? { ...mark, d: fill } : mark,
    );
  });
}

const linesOn = new Kept<Ground, readonly Line[]>();

function linesOf(ground: Ground): Line[] {
  const links = ground.network.links.filter(
    (link) => link.family !== 'tie' && link.claims.some((id) => ground.shown.has(id)),
  );
  const bends = bendsOf(links);
  const strands = strandsOf(ground);
  const signs: Point[] = [];
  return links.map((link) => {
    const claim = ground.model.claims.get(link.claims[0]!)!;
    const bend = bends.get(link.id) ?? 0;
    const strand = strands.get(link.id) ?? null;
    return { link, claim, bend, strand, marks: marksOf(ground, link, claim, bend, strand, signs) };
  });
}

/** Lines of one person between the same two organizations are fanned, px. */
function bendsOf(links: readonly NetworkLink[]): ReadonlyMap<string, number> {
  const groups = new Map<string, NetworkLink[]>();
  for (const link of links) {
    const pair = [link.from ?? '', link.to ?? ''].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
    const key = `${link.person} ${pair}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  const bends = new Map<string, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const [at, link] of group.entries()) {
      const flipped = (link.from ?? '') > (link.to ?? '') ? -1 : 1;
      bends.set(link.id, flipped * (at - (group.length - 1) / 2) * 16);
    }
  }
  return bends;
}

/** `signs` are the places of the signs so far; the link's own is added. */
function marksOf(
  ground: Ground,
  link: NetworkLink,
  claim: Claim,
  bend: number,
  strand: Strand | null,
  signs: Point[],
): Mark[] {
  const stroke = strokeOf(ground, link, claim, bend, strand);
  const color = hueOf(ground, link.to ?? link.from);
  const subject: Subject = { kind: 'claim', id: claim.id };
  const label = claimName(ground.model, claim);
  const marks: Mark[] = [];
  if (stroke.fill)
    marks.push({
      kind: 'path',
      key: claim.id,
      label,
      d: stroke.fill,
      fill: color,
      spine: stroke.spine,
      subject,
    });
  if (stroke.dashed) {
    marks.push({
      kind: 'path',
      key: claim.id,
      label,
      d: stroke.dashed,
      stroke: color,
      width: 1.5,
      dash: DASH,
      spine: stroke.spine,
      subject,
    });
  }
  if (stroke.solid)
    marks.push({
      kind: 'path',
      key: `${claim.id}/head`,
      d: stroke.solid,
      stroke: color,
      width: 1.6,
      round: true,
      subject,
    });
  return [...marks, ...disagreement(ground, claim, stroke.spine, signs, subject)];
}

/** For two sizes of a stage. */
const strokes = new Kept<NetworkLink, Stroke>(2);

/** A filter leaves a line as it is, unless it takes away one that it gave way to. */
function strokeOf(
  ground: Ground,
  link: NetworkLink,
  claim: Claim,
  bend: number,
  strand: Strand | null,
): Stroke {
  return strokes.of(link, [ground.places, claim, bend, strand], () =>
    newStroke(ground, link, claim, bend, strand, thinness(ground)),
  );
}

function newStroke(
  ground: Ground,
  link: NetworkLink,
  claim: Claim,
  bend: number,
  strand: Strand | null,
  thin: number,
): Stroke {
  const person = ground.places.get(link.person!)!;
  const from = roundOf(ground, link.from);
  const to = roundOf(ground, link.to);
  if (link.family === 'move' && from && link.from === link.to) return loopStroke(from, person, thin);
  if (link.family === 'move') return moveStroke(from, person, to, bend, strand, thin);
  return offerStroke(to!, person, DOT * ground.size, from, claim.outcome === 'declined', bend);
}

/** Lines are thinner in a drawing that holds so much that its discs are small. */
function thinness({ size }: Ground): number {
  return Math.min(1, Math.max(0.55, size));
}

function roundOf(ground: Ground, id: NodeId | null): Round | null {
  const node = id ? ground.nodes.get(id) : undefined;
  return node ? { at: ground.places.get(node.id)!, r: radius(ground, node) } : null;
}

/** Shares of a line where a sign may stand, the best first. */
const SIGN_SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12];
const SIGN_ROOM = 8.2;
/** Px aside of its line, and from one sign to the next. */
const SIGN_ASIDE = 9;
const SIGNS_APART = 18;

/** Near the middle of a line, off every disc and other sign; where all of it is too close to one, the clearest spot. */
function signPlace(ground: Ground, spine: readonly Point[], signs: readonly Point[]): Point {
  const clearance = (at: Point) => {
    let least = Infinity;
    for (const sign of signs) least = Math.min(least, distance(sign, at) - SIGN_ROOM);
    for (const node of ground.nodes.values())
      least = Math.min(least, distance(ground.places.get(node.id)!, at) - radius(ground, node));
    return least;
  };
  const spots = SIGN_SPOTS.map((share) => spine[Math.round(share * (spine.length - 1))]!);
  const clear = spots.find((at) => clearance(at) >= SIGN_ROOM);
  if (clear) return clear;
  // Where the whole line is too close to something, the sign may stand a little beside it.
  const side = right(direction(spine[0]!, spine.at(-1)!));
  const beside = spots.flatMap((at) => [0, 1, -1, 2, -2].map((by) => along(at, side, by * SIGN_ASIDE)));
  const free = beside.filter((at) => signs.every((sign) => distance(sign, at) >= SIGNS_APART));
  const among = free.length > 0 ? free : beside;
  return among.reduce((best, at) => (clearance(at) > clearance(best) ? at : best), among[0]!);
}

/** The line is broken in the middle by a sign: accounts differ, or it is denied. */
function disagreement(
  ground: Ground,
  claim: Claim,
  spine: readonly Point[],
  signs: Point[],
  subject: Subject,
): Mark[] {
  // What became of it later is shown whatever day is looked back to.
  const standing = ground.model.past?.since.get(claim.id)?.standing ?? claim.standing;
  const sign = standing === 'disputed' ? '≠' : standing === 'denied' ? '×' : null;
  if (!sign) return [];
  const at = signPlace(ground, spine, signs);
  signs.push(at);
  const box = { x0: at[0] - 6, y0: at[1] - 7, x1: at[0] + 6, y1: at[1] + 7 };
  return [
    {
      kind: 'disc',
      key: `${claim.id}/gap`,
      at,
      r: 8,
      fill: ground.palette.paper,
      subject,
    },
    {
      kind: 'text',
      key: `${claim.id}/sign`,
      at: [at[0], at[1] + 5.3],
      text: sign,
      face: 'inter700',
      size: 15,
      fill: ground.palette.ink,
      anchor: 'middle',
      box,
      subject,
    },
  ];
}
