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
import type { Face } from './textWidth';

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
  const ordered = rings.toSorted((a, b) => Number(isLit(drawing, b.id)) - Number(isLit(drawing, a.id)) || b.weight - a.weight);
  return ordered.flatMap((node): Text[] => {
    const big = node.weight >= 10;
    const size = big ? 14.5 : 12.5;
    const label = place(drawing, room, node, 'inter600', size, around(drawing, node, 'inter600', size, true));
    return label ? [{ ...label, fill: recedes(drawing, node.id) ? faded(drawing, drawing.palette.ink) : drawing.palette.ink }] : [];
  });
}

export function personLabels(drawing: Drawing, room: Room, magnification: number): Text[] {
  const people = [...drawing.nodes.values()].filter((node) => node.kind === 'person' && isVisible(drawing, node));
  const fitted = Math.min(MOST_NAMES_FITTED, (drawing.frame.width * drawing.frame.height) / PX_A_NAME);
  const most = Math.floor(fitted * magnification * magnification);
  const labels: Text[] = [];
  for (const { node, must } of byImportance(drawing, people)) {
    if (!must && labels.length >= most) continue;
    const size = 12;
    const face = must && drawing.lit ? 'inter500' : 'inter400';
    const label = place(drawing, room, node, face, size, around(drawing, node, face, size, false));
    if (label) labels.push({ ...label, fill: recedes(drawing, node.id) ? faded(drawing, drawing.palette.soft) : personInk(drawing, node.id) });
  }
  return labels;
}

function personInk({ lit, palette }: Drawing, id: NodeId): string {
  return lit?.nodes.has(id) ? palette.ink : palette.soft;
}

/** A name that steps back, still at 3:1 on paper. */
function faded({ palette, frame }: Drawing, ink: string): string {
  return mix(ink, palette.paper, frame.theme === 'light' ? 0.32 : 0.3);
}

function isLit({ lit }: Drawing, id: NodeId): boolean {
  return lit?.nodes.has(id) ?? false;
}

/** The picked and their neighbors first (they must be named), then whom a note is about, then the best evidenced. */
function byImportance(drawing: Drawing, people: readonly NetworkNode[]) {
  const noted = new Set((drawing.model.opening.notes ?? []).map((note) => drawing.model.claims.get(note.claim)?.person));
  const score = (node: NetworkNode) => {
    const claims = (drawing.model.claimsAbout.get(node.id) ?? []).filter((id) => drawing.shown.has(id));
    const best = Math.max(0, ...claims.map((id) => strength(drawing.model, drawing.model.claims.get(id)!)));
    const person = drawing.model.people.get(node.id as PersonId)!;
    return best + (noted.has(node.id as PersonId) ? 50 : 0) - ((person.kind ?? 'person') === 'person' ? 0 : 100);
  };
  return people
    .map((node) => ({ node, must: isLit(drawing, node.id), score: score(node) }))
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.score - a.score);
}

function place(drawing: Drawing, room: Room, node: NetworkNode, face: Face, size: number, candidates: readonly Candidate[]): Text | null {
  const found = room.best(candidates, [node.id]);
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

/** Where a name may stand about its disc, the most usual place first. */
function around(drawing: Drawing, node: NetworkNode, face: Face, size: number, ring: boolean): Candidate[] {
  const [x, y] = drawing.places.get(node.id)!;
  const r = radius(drawing, node) + (ring ? 4 : 5);
  const up = y - r - 0.3 * size;
  const down = y + r + 0.82 * size;
  const level = y + 0.34 * size;
  const slant = 0.72 * r;
  const spots: [Text['anchor'], number, number, number][] = ring
    ? [
        ['middle', x, down, 0],
        ['middle', x, up, 3],
        ['start', x + r + 2, level, 3],
        ['end', x - r - 2, level, 3],
        ['start', x + slant, down - 0.3 * r, 5],
        ['end', x - slant, down - 0.3 * r, 5],
        ['start', x + slant, up + 0.3 * r, 5],
        ['end', x - slant, up + 0.3 * r, 5],
        ['middle', x, down + 12, 7],
        ['middle', x, up - 12, 8],
        ['start', x + r + 16, level, 9],
        ['end', x - r - 16, level, 9],
      ]
    : [
        ['start', x + r, level, 0],
        ['end', x - r, level, 1],
        ['start', x + slant, up + 0.25 * r, 2],
        ['end', x - slant, up + 0.25 * r, 2],
        ['start', x + slant, down - 0.25 * r, 2],
        ['end', x - slant, down - 0.25 * r, 2],
        ['middle', x, up, 3],
        ['middle', x, down, 3],
      ];
  return spots.map(([anchor, atX, atY, cost]) => ({ anchor, at: [atX, atY], cost, box: textBox(node.label, face, size, [atX, atY], anchor) }));
}
