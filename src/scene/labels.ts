// Names: organizations always, people while there is room, none over another word, a foreign disc or the edge.
import type { NodeId, PersonId } from '../dataset/dataset';
import { strength } from '../model/evidence';
import type { NetworkNode } from '../model/network';
import type { Box, Point } from '../model/subject';
import { type Drawing, radius, recedes } from './drawing';
import { isVisible } from './nodes';
import { type Room, textBox } from './room';
import type { Text } from './scene';
import { mix } from './theme';
import { type Face, textWidth } from './textWidth';

interface Candidate {
  readonly at: Point;
  readonly anchor: Text['anchor'];
  readonly box: Box;
  readonly cost: number;
}

/** How many people are named when the whole drawing fits a frame of this many px². */
const PX_A_NAME = 30_000;
const MOST_NAMES_FITTED = 24;

export function organizationLabels(drawing: Drawing, room: Room): Text[] {
  const rings = [...drawing.nodes.values()].filter((node) => node.kind === 'organization');
  const ordered = rings.toSorted(
    (a, b) => Number(isLit(drawing, b.id)) - Number(isLit(drawing, a.id)) || b.weight - a.weight,
  );
  return ordered.flatMap((node): Text[] => {
    const big = node.weight >= 10;
    const size = big ? 14.5 : 12.5;
    const label = place(drawing, room, node, 'inter600', size, true);
    return label
      ? [
          {
            ...label,
            fill: recedes(drawing, node.id) ? faded(drawing, drawing.palette.ink) : drawing.palette.ink,
          },
        ]
      : [];
  });
}

/** How many lit people are few enough to be named before everything else. */
const FEW = 10;

/** The people who are picked, where they are few: named whatever it costs. */
export function litLabels(drawing: Drawing, room: Room): Text[] {
  const lit = peopleOf(drawing).filter((node) => isLit(drawing, node.id));
  return lit.length > FEW ? [] : lit.flatMap((node) => personLabel(drawing, room, node, true));
}

/** The other people, best evidenced first, as many as the frame has room for. */
export function personLabels(drawing: Drawing, room: Room, magnification: number): Text[] {
  const fitted = Math.min(MOST_NAMES_FITTED, (drawing.frame.width * drawing.frame.height) / PX_A_NAME);
  const most = Math.floor(fitted * magnification * magnification);
  const people = peopleOf(drawing);
  const lit = people.filter((node) => isLit(drawing, node.id)).length;
  const labels: Text[] = [];
  for (const node of byImportance(drawing, people)) {
    const named = isLit(drawing, node.id);
    if (!named && !isNamed(drawing, node)) continue;
    if (named ? lit <= FEW : labels.length >= most) continue;
    labels.push(...personLabel(drawing, room, node, false));
  }
  return labels;
}

function peopleOf(drawing: Drawing): NetworkNode[] {
  return [...drawing.nodes.values()].filter((node) => node.kind === 'person' && isVisible(drawing, node));
}

/** Hollow dots are explained by the legend; their long descriptions are told when they are picked. */
function isNamed({ model }: Drawing, node: NetworkNode): boolean {
  return (model.people.get(node.id as PersonId)?.kind ?? 'person') === 'person';
}

function personLabel(drawing: Drawing, room: Room, node: NetworkNode, must: boolean): Text[] {
  const face = isLit(drawing, node.id) ? 'inter500' : 'inter400';
  const label = place(drawing, room, node, face, 12, must);
  const { palette } = drawing;
  return label
    ? [
        {
          ...label,
          fill: recedes(drawing, node.id) ? faded(drawing, palette.soft) : personInk(drawing, node.id),
        },
      ]
    : [];
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
function byImportance(drawing: Drawing, people: readonly NetworkNode[]) {
  const noted = new Set(
    (drawing.model.opening.notes ?? []).map((note) => drawing.model.claims.get(note.claim)?.person),
  );
  const score = (node: NetworkNode) => {
    const claims = (drawing.model.claimsAbout.get(node.id) ?? []).filter((id) => drawing.shown.has(id));
    const best = Math.max(0, ...claims.map((id) => strength(drawing.model, drawing.model.claims.get(id)!)));
    return best + (noted.has(node.id as PersonId) ? 50 : 0);
  };
  return people
    .map((node) => ({ node, lit: isLit(drawing, node.id), score: score(node) }))
    .toSorted((a, b) => Number(b.lit) - Number(a.lit) || b.score - a.score)
    .map(({ node }) => node);
}

function place(
  drawing: Drawing,
  room: Room,
  node: NetworkNode,
  face: Face,
  size: number,
  must: boolean,
): Text | null {
  const ring = node.kind === 'organization';
  const found = room.best(
    ring ? aroundRing(drawing, node, face, size) : aroundDot(drawing, node, face, size, must),
    node.id,
    must,
  );
  if (!found) return null;
  return {
    kind: 'text',
    key: `name/${node.id}`,
    subject: { kind: 'node', id: node.id },
    at: found.at,
    anchor: found.anchor,
    box: found.box,
    text: node.label,
    face,
    size,
    fill: drawing.palette.ink,
    halo: drawing.palette.paper,
  };
}

type Spot = readonly [anchor: Text['anchor'], x: number, y: number, cost: number];

/** Where an organization's name may stand, the most usual place first. */
function aroundRing(drawing: Drawing, node: NetworkNode, face: Face, size: number): Candidate[] {
  const [x, y] = drawing.places.get(node.id)!;
  const r = radius(drawing, node) + 4;
  const up = y - r - 0.3 * size;
  const down = y + r + 0.82 * size;
  const level = y + 0.34 * size;
  const slant = 0.72 * r;
  // Among ribbons a name is clearest inside its ring, where none can run.
  const fits = drawing.network.show === 'flows' && textWidth(node.label, face, size) <= 1.7 * (r - 4);
  const spots: Spot[] = [
    ...(fits ? [['middle', x, level, -20] as const] : []),
    ['middle', x, down, 0],
    ['middle', x, up, 3],
    ['start', x + r + 2, level, 3],
    ['end', x - r - 2, level, 3],
    ...[24, 44].flatMap((aside, at): Spot[] => [
      ['middle', x + aside, down, 7 + 4 * at],
      ['middle', x - aside, down, 7 + 4 * at],
      ['middle', x + aside, up, 8 + 4 * at],
      ['middle', x - aside, up, 8 + 4 * at],
    ]),
    ['start', x + slant, down - 0.3 * r, 5],
    ['end', x - slant, down - 0.3 * r, 5],
    ['start', x + slant, up + 0.3 * r, 5],
    ['end', x - slant, up + 0.3 * r, 5],
    ...[12, 26, 42].flatMap((away, at): Spot[] => [
      ['middle', x, down + away, 14 + 9 * at],
      ['middle', x, up - away, 15 + 9 * at],
      ['start', x + r + away, level, 15 + 9 * at],
      ['end', x - r - away, level, 15 + 9 * at],
    ]),
  ];
  return toCandidates(node.label, face, size, spots);
}

/** Where a person's name may stand; one that must stand may stand farther off. */
function aroundDot(
  drawing: Drawing,
  node: NetworkNode,
  face: Face,
  size: number,
  must: boolean,
): Candidate[] {
  const [x, y] = drawing.places.get(node.id)!;
  return (must ? [0, 10, 22, 36, 52] : [0]).flatMap((away) => {
    const r = radius(drawing, node) + 5 + away;
    const up = y - r - 0.3 * size;
    const down = y + r + 0.82 * size;
    const level = y + 0.34 * size;
    const slant = 0.72 * r;
    const spots: Spot[] = [
      ['start', x + r, level, away],
      ['end', x - r, level, away + 1],
      ['start', x + slant, up + 0.25 * r, away + 2],
      ['end', x - slant, up + 0.25 * r, away + 2],
      ['start', x + slant, down - 0.25 * r, away + 2],
      ['end', x - slant, down - 0.25 * r, away + 2],
      ['middle', x, up, away + 3],
      ['middle', x, down, away + 3],
    ];
    return toCandidates(node.label, face, size, spots);
  });
}

function toCandidates(text: string, face: Face, size: number, spots: readonly Spot[]): Candidate[] {
  return spots.map(([anchor, x, y, cost]) => ({
    anchor,
    at: [x, y],
    cost,
    box: textBox(text, face, size, [x, y], anchor),
  }));
}
