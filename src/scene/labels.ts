// Names: organizations always, people while there is room, none over another word, a foreign disc or the edge.
import type { Claim, NodeId, PersonId, SavedView } from '../dataset/dataset';
import { strength } from '../model/evidence';
import type { NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { distance } from '../model/vector';
import { type Drawing, type Ground, radius, recedes } from './drawing';
import { organizationsOf, visiblePeople } from './nodes';
import { boxHolds, lineTo, moveTo } from './geometry';
import { Kept } from '../model/kept';
import { aroundDot, aroundRing, type Candidate, farFrom, LEADING } from './nameSpots';
import { leaderTo, type Room, textBox } from './room';
import type { Mark, Text } from './scene';
import { mix } from './theme';
import type { Face } from './textWidth';

/** How many people are named when the whole drawing fits a frame of this many px². */
const PX_A_NAME = 30_000;
const MOST_NAMES_FITTED = 24;

/** Organizations that are named at any size, the biggest. */
const ALWAYS = 12;

export function organizationLabels(drawing: Drawing, room: Room): Mark[] {
  const rings = organizationsOf(drawing.ground);
  const ordered = rings.toSorted(
    (a, b) => Number(isLit(drawing, b.id)) - Number(isLit(drawing, a.id)) || b.weight - a.weight,
  );
  // A ribbon under a name hides more of both than a line does.
  const crossing = drawing.network.show === 'flows' ? 3 : 1;
  return ordered.flatMap((node, rank): Mark[] => {
    const { face, size } = lookOf(node);
    const fill = recedes(drawing, node.id) ? faded(drawing, drawing.palette.ink) : drawing.palette.ink;
    const near = room.best(aroundRing(drawing, node, face, size), node.id, true, crossing);
    const found =
      near ?? (rank < ALWAYS ? room.best(farFrom(drawing, node, face, size), node.id, true) : null);
    return found
      ? [...leaderMarks(drawing, node, found), ...nameMarks(drawing, node, found, face, size, fill)]
      : [];
  });
}

/** The more moves, the more a name weighs. */
function lookOf({ weight }: NetworkNode): { face: Face; size: number } {
  if (weight >= 10) return { face: 'inter600', size: 14.5 };
  return weight > 2 ? { face: 'inter600', size: 12.5 } : { face: 'inter500', size: 12 };
}

/** How many lit people are few enough to be named before everything else. */
const FEW = 10;

/** The people who are picked, where they are few: named whatever it costs. */
export function litLabels(drawing: Drawing, room: Room): Text[] {
  const lit = visiblePeople(drawing.ground).filter((node) => isLit(drawing, node.id));
  return lit.length > FEW ? [] : lit.flatMap((node) => personLabel(drawing, room, node, true));
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
  const found = room.best(aroundDot(drawing, node, face, 12, must), node.id, must);
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
