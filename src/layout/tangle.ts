// How tangled the lines of people would be, seated as they wish: what the reader sees, where tidying counts only pairs.
import type { NodeId, PersonId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import { cross, distanceToSegment } from '../model/vector';
import type { Footprints } from './footprint';
import { seatPeople } from './seats';

interface Half {
  readonly a: Point;
  readonly b: Point;
  readonly organization: NodeId;
  readonly person: PersonId;
}

/** A line that runs under a foreign disc counts as so many crossings. */
const UNDER = 10;

/** Crossings of the lines between people and organizations, and those that run under a foreign disc. */
export function tangle(network: Network, footprints: Footprints, places: ReadonlyMap<NodeId, Point>): number {
  const seats = seatPeople(network, places, footprints.larger);
  const halves = network.links.flatMap((link): Half[] => {
    const { person } = link;
    const b = person && seats.get(person);
    if (!b || link.family === 'tie') return [];
    const ends = link.family === 'move' ? [link.from, link.to] : [link.to];
    return ends.flatMap((organization) =>
      organization ? [{ a: places.get(organization)!, b, organization, person }] : [],
    );
  });
  let tangled = 0;
  for (const [at, one] of halves.entries()) {
    for (let next = at + 1; next < halves.length; next++) {
      const two = halves[next]!;
      if (one.organization === two.organization || one.person === two.person) continue;
      if (cross(one.a, one.b, two.a, two.b)) tangled++;
    }
    for (const { node, r } of footprints.of) {
      if (node.id !== one.organization && distanceToSegment(places.get(node.id)!, one.a, one.b) < r)
        tangled += UNDER;
    }
  }
  return tangled;
}
