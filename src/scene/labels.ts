// Names: organizations always, people while there is room, none over another word, a foreign disc or the edge.
import type { Claim, NodeId, PersonId, SavedView } from '../dataset/dataset';
import { strength } from '../model/evidence';
import type { NetworkNode } from '../model/network';
import type { Box, Point } from '../model/subject';
import { distance } from '../model/vector';
import { type Drawing, type Ground, radius, recedes } from './drawing';
import { organizationsOf, visiblePeople } from './nodes';
import { boxHolds, leaderTo, lineTo, moveTo } from './geometry';
import { Kept } from '../model/kept';
import { aroundDot, aroundRing, type Candidate, farFrom, LEADING } from './nameSpots';
import type { Room } from './room';
import { textBox } from './textBox';
import type { Mark, Text } from './scene';
import { mix } from './theme';
import type { Face } from './textWidth';

/** How many people are named when the whole drawing fits a frame of this many px². */
const PX_A_NAME = 30_000;
const MOST_NAMES_FITTED = 24;

/** Organizations that are named at any size, the biggest. */
const ALWAYS = 12;

/** The names that come first: of what is picked, and of the biggest. */
export function leadingLabels(drawing: Drawing, room: Room): Mark[] {
  const leading = scarceFirst(drawing, room, byRank(drawing).filter(isLeading(drawing)));
  const stays = staying(drawing, room, leading);
  // Whoever is picked among many has fewer places to stand than a company.
  const people = litLabels(drawing, room);
  return [...placed(drawing, room, leading, stays, ALWAYS), ...people];
}

/** The names of all other organizations. */
export function otherLabels(drawing: Drawing, room: Room): Mark[] {
  const isFirst = isLeading(drawing);
  const others = byRank(drawing).filter((node) => !isFirst(node));
  return placed(drawing, room, others, staying(drawing, room, others), 0);
}

function isLeading(drawing: Drawing): (node: NetworkNode) => boolean {
  const biggest = new Set(byWeight(drawing.ground).slice(0, ALWAYS));
  return (node) => biggest.has(node) || isLit(drawing, node.id);
}

/** Of so few places one had better choose before the others. */
const SCARCE = 6;

/** Those with hardly a place first, the others as they come. */
function scarceFirst(drawing: Drawing, room: Room, nodes: readonly NetworkNode[]): NetworkNode[] {
  const isScarce = (node: NetworkNode) => room.choices(placesFor(drawing, node, true), node.id) <= SCARCE;
  return [...nodes.filter(isScarce), ...nodes.filter((node) => !isScarce(node))];
}

/** The picked first, then the biggest. */
function byRank(drawing: Drawing): NetworkNode[] {
  const rings = byWeight(drawing.ground);
  return [...rings.filter(({ id }) => isLit(drawing, id)), ...rings.filter(({ id }) => !isLit(drawing, id))];
}

const weighed = new Kept<Ground, readonly NetworkNode[]>();

function byWeight(ground: Ground): readonly NetworkNode[] {
  return weighed.of(ground, [], () => organizationsOf(ground).toSorted((a, b) => b.weight - a.weight));
}

type Stays = ReadonlyMap<NetworkNode, Candidate | null>;

/** What can stay where it was stays, before anything looks for room. */
function staying(drawing: Drawing, room: Room, nodes: readonly NetworkNode[]): Stays {
  return new Map(nodes.map((node) => [node, again(drawing, room, node)]));
}

/** The first `far` of those who do not stay may stand far off. */
function placed(
  drawing: Drawing,
  room: Room,
  nodes: readonly NetworkNode[],
  stays: Stays,
  far: number,
): Mark[] {
  return nodes.flatMap((node, rank) => {
    const found = stays.get(node) ?? firstPlace(drawing, room, node, rank < far);
    return found ? organizationMarks(drawing, node, found) : [];
  });
}

function again(drawing: Drawing, room: Room, node: NetworkNode): Candidate | null {
  return room.again(node.id, () => placesFor(drawing, node, true), node.id, true);
}

function firstPlace(drawing: Drawing, room: Room, node: NetworkNode, mayBeFar: boolean): Candidate | null {
  // A ribbon under a name hides more of both than a line does.
  const crossing = drawing.network.show === 'flows' ? 3 : 1;
  return room.best(node.id, placesFor(drawing, node, mayBeFar), node.id, true, crossing);
}

/** Near its ring, and far off after those. */
function placesFor(drawing: Drawing, node: NetworkNode, mayBeFar: boolean): readonly Candidate[] {
  const { face, size } = lookOf(node);
  const near = aroundRing(drawing, node, face, size);
  return mayBeFar ? [...near, ...farFrom(drawing, node, face, size)] : near;
}

function organizationMarks(drawing: Drawing, node: NetworkNode, found: Candidate): Mark[] {
  const { face, size } = lookOf(node);
  const { ink } = drawing.palette;
  const fill = recedes(drawing, node.id) ? faded(drawing, ink) : ink;
  return [...leaderMarks(drawing, node, found), ...nameMarks(drawing, node, found, face, size, fill)];
}

/** The more moves, the more a name weighs. */
function lookOf({ weight }: NetworkNode): { face: Face; size: number } {
  if (weight >= 10) return { face: 'inter600', size: 14.5 };
  return weight > 2 ? { face: 'inter600', size: 12.5 } : { face: 'inter500', size: 12 };
}

/** How many lit people are few enough to be named before everything else. */
const FEW = 10;

/** The people who are picked, where they are few. */
function fewLit(drawing: Drawing): readonly NetworkNode[] {
  const lit = visiblePeople(drawing.ground).filter((node) => isLit(drawing, node.id));
  return lit.length > FEW ? [] : lit;
}

/** What of their dots no other name may cover. */
export function litDots(drawing: Drawing): ReadonlyMap<string, Box> {
  return new Map(
    fewLit(drawing).map((node) => {
      const [x, y] = drawing.places.get(node.id)!;
      const r = radius(drawing, node) / 2;
      return [node.id, { x0: x - r, y0: y - r, x1: x + r, y1: y + r }];
    }),
  );
}

/** They are named whatever it costs, those with the fewest places to choose from first. */
function litLabels(drawing: Drawing, room: Room): Text[] {
  const choices = (node: NetworkNode) =>
    room.choices(aroundDot(drawing, node, 'inter500', 12, true), node.id);
  return fewLit(drawing)
    .map((node) => ({ node, places: choices(node) }))
    .toSorted((a, b) => a.places - b.places)
    .flatMap(({ node }) => personLabel(drawing, room, node, true));
}

/** The other people, best evidenced first, as many as the frame has room for. */
export function personLabels(drawing: Drawing, room: Room, magnification: number): Text[] {
  const fitted = Math.min(MOST_NAMES_FITTED, (drawing.frame.width * drawing.frame.height) / PX_A_NAME);
  const most = Math.floor(fitted * magnification * magnification);
  const people = visiblePeople(drawing.ground);
  const isFew = people.filter((node) => isLit(drawing, node.id)).length <= FEW;
  const labels: Text[] = [];
  for (const node of byImportance(drawing)) {
    const lit = isLit(drawing, node.id);
    // The lit come first.
    if (!lit && labels.length >= most) break;
    if (lit ? isFew : !isNamed(drawing, node)) continue;
    labels.push(...personLabel(drawing, room, node, false));
  }
  return labels;
}

/** Hollow dots are explained by the legend; their long descriptions are told when they are picked. */
function isNamed({ model }: Drawing, node: NetworkNode): boolean {
  return (model.people.get(node.id as PersonId)?.kind ?? 'person') === 'person';
}

function personLabel(drawing: Drawing, room: Room, node: NetworkNode, must: boolean): Text[] {
  const face = isLit(drawing, node.id) ? 'inter500' : 'inter400';
  const { palette } = drawing;
  const fill = recedes(drawing, node.id) ? faded(drawing, palette.soft) : personInk(drawing, node.id);
  const spots = () => aroundDot(drawing, node, face, 12, must);
  // Nobody is named because somebody else is picked.
  const isAsked = !drawing.lit || isLit(drawing, node.id) || room.stood(node.id);
  const found =
    room.again(node.id, spots, node.id, must) ??
    (isAsked ? room.best(node.id, spots(), node.id, must) : null);
  return found ? nameMarks(drawing, node, found, face, 12, fill) : [];
}

function personInk({ lit, palette }: Drawing, id: NodeId): string {
  return lit?.nodes.has(id) ? palette.ink : palette.soft;
}

/** A name that steps back, still at 3:1 on paper. */
function faded({ palette }: Drawing, ink: string): string {
  return mix(ink, palette.paper, 0.3);
}

function isLit({ lit }: Drawing, id: NodeId): boolean {
  return lit?.nodes.has(id) ?? false;
}

/** The picked and their neighbors first, then whom a note is about, then the best evidenced. */
function byImportance(drawing: Drawing): NetworkNode[] {
  const told = drawing.saved ?? drawing.model.opening;
  const people = ranked.of(drawing.ground, [told], () => byEvidence(drawing.ground, told.notes ?? []));
  return [
    ...people.filter(({ id }) => isLit(drawing, id)),
    ...people.filter(({ id }) => !isLit(drawing, id)),
  ];
}

/** What a disputed or denied claim adds to a name's rank: as much as the best evidence may. */
const DOUBTED = 40;

type Notes = NonNullable<SavedView['notes']>;

const ranked = new Kept<Ground, readonly NetworkNode[]>();
const strengths = new Kept<Claim, number>();

function byEvidence(ground: Ground, notes: Notes): NetworkNode[] {
  const { model, shown } = ground;
  const noted = new Set(notes.map((note) => model.claims.get(note.claim)?.person));
  const score = (node: NetworkNode) => {
    let best = 0;
    let doubted = 0;
    for (const id of model.claimsAbout.get(node.id) ?? []) {
      const claim = model.claims.get(id)!;
      if (!shown.has(id)) continue;
      // A sign of doubt should not stand without the name of whom it is about.
      if (claim.standing === 'disputed' || claim.standing === 'denied') doubted = DOUBTED;
      best = Math.max(
        best,
        strengths.of(claim, [model], () => strength(model, claim)),
      );
    }
    return best + doubted + (noted.has(node.id as PersonId) ? 50 : 0);
  };
  return visiblePeople(ground)
    .map((node) => ({ node, score: score(node) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ node }) => node);
}

/** The words of a name, a mark a line. */
function nameMarks(
  { palette }: Drawing,
  node: NetworkNode,
  { at: first, anchor, lines }: Candidate,
  face: Face,
  size: number,
  fill: string,
): Text[] {
  return lines.map((text, line): Text => {
    const at: Point = [first[0], first[1] + line * LEADING * size];
    return {
      kind: 'text',
      key: line === 0 ? `name/${node.id}` : `name/${node.id}/${line + 1}`,
      subject: { kind: 'node', id: node.id },
      at,
      anchor,
      box: textBox(text, face, size, at, anchor),
      text,
      face,
      size,
      fill,
      halo: palette.paper,
    };
  });
}

/** Px from a ring from which on a name is led to it. */
const AFAR = 17;

/** A dotted line to its ring from a name that does not stand beside it. */
function leaderMarks(drawing: Drawing, node: NetworkNode, { box }: Candidate): Mark[] {
  const { palette, places } = drawing;
  const [from, to] = leaderTo(places.get(node.id)!, box, radius(drawing, node) + 3);
  if (boxHolds(box, places.get(node.id)!) || distance(from, to) < AFAR) return [];
  return [
    {
      kind: 'path',
      key: `name/${node.id}/leader`,
      d: moveTo(from) + lineTo(to),
      stroke: mix(palette.ink, palette.paper, 0.35),
      width: 1.3,
      dash: '0.1 3.4',
      round: true,
    },
  ];
}
