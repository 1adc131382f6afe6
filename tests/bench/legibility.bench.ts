// How tangled the shipped pictures are: crossings, lines under foreign discs, stress, companies named; nothing is asserted.
import type { NodeId, OrganizationId } from '../../src/dataset/dataset';
import { placesOf } from '../../src/layout/layout';
import { cross, distance, distanceToSegment } from '../../src/model/vector';
import type { NetworkLink } from '../../src/model/network';
import { boxAround, boxesMeet } from '../../src/scene/geometry';
import type { Picture } from '../../src/placing';
import { draw } from '../fixtures/draw';
import type { Disc, Frame, Mark, Path } from '../../src/scene/scene';
import { readQuery } from '../../src/view/query';
import { shipped } from '../fixtures/shipped';

/** The stage of a laptop. */
const FRAME: Frame = { width: 1028, height: 680, theme: 'light', furniture: false };
const VIEWS = {
  'opening, people': 'show=people',
  'opening, flows': 'show=flows',
  'whole field, people': 'scope=all&show=people',
  'whole field, flows': 'scope=all&show=flows',
};

/** A line of figures for each picture. */
export function figures(): Record<string, string> {
  const model = shipped();
  return Object.fromEntries(
    Object.entries(VIEWS).map(([name, query]) => [name, told(draw(model, readQuery(query, model), FRAME))]),
  );
}

function told(picture: Picture): string {
  const lines = linesOf(picture);
  const under = lines.filter((line) => runsUnder(picture, line)).length;
  const companies = picture.network.nodes.filter(({ kind }) => kind === 'organization').length;
  const names = marksIn(picture, 'names').filter(
    ({ key, kind }) => kind === 'text' && key.split('/').length === 2,
  );
  const ids = new Set(
    picture.network.nodes.filter(({ kind }) => kind === 'organization').map(({ id }) => `name/${id}`),
  );
  const named = names.filter(({ key }) => ids.has(key)).length;
  return [
    `${crossings(lines)} crossings`,
    `${((100 * under) / lines.length).toFixed(1)} % of ${lines.length} lines under a foreign disc`,
    `stress ${stress(picture).toFixed(3)}`,
    `${named} of ${companies} companies and ${names.length - named} people named`,
  ].join(', ');
}

interface Line {
  readonly link: NetworkLink;
  readonly path: Path;
}

/** The lines as they are drawn, each with what it joins. */
function linesOf(picture: Picture): Line[] {
  const { links } = picture.network;
  const of = new Map(links.flatMap((link) => [link.id, ...link.claims].map((key) => [key as string, link])));
  return marksIn(picture, 'lines').flatMap((mark) => {
    const link = of.get(mark.key);
    return link && mark.kind === 'path' && mark.spine ? [{ link, path: mark }] : [];
  });
}

function marksIn({ scene }: Picture, layer: string): readonly Mark[] {
  return scene.layers.find(({ id }) => id === layer)?.marks ?? [];
}

/** Where the drawn lines cross, each pair as often as it does. */
function crossings(lines: readonly Line[]): number {
  const boxed = lines.map(({ path }) => ({ spine: path.spine!, box: boxAround(path.spine!) }));
  let count = 0;
  for (const [at, one] of boxed.entries())
    for (const two of boxed.slice(at + 1))
      if (boxesMeet(one.box, two.box)) count += meetings(one.spine, two.spine);
  return count;
}

function meetings(one: NonNullable<Path['spine']>, two: NonNullable<Path['spine']>): number {
  let count = 0;
  for (let i = 1; i < one.length; i++)
    for (let j = 1; j < two.length; j++) if (cross(one[i - 1]!, one[i]!, two[j - 1]!, two[j]!)) count++;
  return count;
}

/** The discs of organizations: a dot lies on a line, not over it. */
function runsUnder(picture: Picture, { link, path }: Line): boolean {
  const { organizations } = picture.model;
  const own = new Set<NodeId | null>([link.person, link.from, link.to]);
  const spine = path.spine!;
  return marksIn(picture, 'discs').some(
    (mark): mark is Disc =>
      mark.kind === 'disc' &&
      mark.subject?.kind === 'node' &&
      organizations.has(mark.subject.id as OrganizationId) &&
      !own.has(mark.subject.id) &&
      spine.some((point, at) => at > 0 && distanceToSegment(mark.at, spine[at - 1]!, point) < mark.r),
  );
}

/** Normalized stress at its best scale, over all pairs that a way of lines joins. */
export function stress({ network, layout }: Pick<Picture, 'network' | 'layout'>): number {
  const places = placesOf(layout);
  const neighbors = neighborsIn(network.links);
  let [sum, squares] = [0, 0];
  const pairs: (readonly [apart: number, steps: number])[] = [];
  for (const start of neighbors.keys())
    for (const [end, steps] of stepsFrom(neighbors, start)) {
      if (end <= start) continue;
      const apart = distance(places.get(start)!, places.get(end)!);
      pairs.push([apart, steps]);
      sum += apart / steps;
      squares += (apart / steps) ** 2;
    }
  const scale = sum / squares;
  return (
    pairs.reduce((total, [apart, steps]) => total + ((scale * apart) / steps - 1) ** 2, 0) / pairs.length
  );
}

function neighborsIn(links: readonly NetworkLink[]): ReadonlyMap<NodeId, ReadonlySet<NodeId>> {
  const neighbors = new Map<NodeId, Set<NodeId>>();
  const join = (a: NodeId | null, b: NodeId | null) => {
    if (!a || !b || a === b) return;
    neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b));
    neighbors.set(b, (neighbors.get(b) ?? new Set()).add(a));
  };
  for (const { person, from, to } of links) {
    if (!person) join(from, to);
    join(person, from);
    join(person, to);
  }
  return neighbors;
}

function stepsFrom(neighbors: ReadonlyMap<NodeId, ReadonlySet<NodeId>>, start: NodeId): Map<NodeId, number> {
  const steps = new Map([[start, 0]]);
  for (const [at, far] of steps)
    for (const next of neighbors.get(at)!) if (!steps.has(next)) steps.set(next, far + 1);
  return steps;
}
