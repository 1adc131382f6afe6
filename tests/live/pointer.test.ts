// How near is near enough: at least 24 px across for a mouse, more for a finger.
import { expect, test } from 'vitest';
import { subjectAt } from '../../src/live/pointer';
import { nodeDiscs } from '../scene/marks';
import { visit } from '../journeys/browser';

/** What is hit so many px from the middle of a lone dot, away from all others. */
function hitBeside(px: number, pointerType: string) {
  const { live } = visit('pick=gideon-gazpacho');
  const surface = { getBoundingClientRect: () => ({ left: 10, top: 20 }) } as HTMLElement;
  const [x, y] = nodeDiscs(live.picture().scene).get('gideon-gazpacho' as never)!.at;
  const hits = [
    [px, 0],
    [-px, 0],
    [0, px],
    [0, -px],
  ].map(([dx, dy]) =>
    subjectAt(live, surface, { clientX: x + dx! + 10, clientY: y + dy! + 20, pointerType }),
  );
  return hits.filter((hit) => hit?.kind === 'node' && hit.id === 'gideon-gazpacho').length;
}

test('a dot is hit 12 px from its middle by a mouse, and by a finger 22 px', () => {
  expect(nodeDiscs(visit().live.picture().scene).get('gideon-gazpacho' as never)!.r).toBeLessThan(12);
  expect(hitBeside(11, 'mouse')).toBe(4);
  expect(hitBeside(21, 'touch')).toBeGreaterThan(hitBeside(21, 'mouse'));
});
