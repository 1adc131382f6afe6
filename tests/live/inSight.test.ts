// What is picked comes out from under what lies over the picture, and the picture goes back afterwards.
import { expect, test } from 'vitest';
import { rightOf } from '../../src/live/drawn';
import { bringInSight, shiftBack, uncover } from '../../src/live/inSight';
import type { Subject } from '../../src/model/subject';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { nodeDiscs } from '../scene/marks';
import { visit } from '../journeys/browser';

const SUBJECTS: readonly Subject[] = [
  { kind: 'node', id: organizationId('tureen') },
  { kind: 'node', id: personId('odette-minestrone') },
  { kind: 'claim', id: claimId('odette-to-broth-lab') },
];

test.each(SUBJECTS)('$kind $id is moved out from under what covers it', (subject) => {
  const { live } = visit('scope=all');
  const edge = rightOf(live.picture().scene, subject)! - 40;
  const shift = uncover(live, subject, edge, null)!;
  expect(shift.before).toBeNull();
  expect(Math.abs(rightOf(live.picture().scene, subject)! - (edge - 24))).toBeLessThan(20);
  expect(uncover(live, subject, edge, shift)).toBe(shift);
  shiftBack(live, shift);
  expect(live.store.getState().view.camera).toBeNull();
});

test('what is not covered, or not drawn, moves nothing', () => {
  const { live } = visit('scope=all');
  const [tureen] = SUBJECTS;
  expect(uncover(live, tureen!, Infinity, null)).toBeNull();
  expect(uncover(live, { kind: 'claim', id: claimId('bisque-on-rivals') }, 0, null)).toBeNull();
  expect(live.store.getState().view.camera).toBeNull();
});

test('several moves are taken back as one, and none where the reader has looked elsewhere since', () => {
  const { live } = visit('scope=all');
  const [first, second] = SUBJECTS;
  const edge = 200;
  const shift = uncover(live, first!, edge, null);
  const both = uncover(live, second!, -200, shift);
  expect(both).not.toBe(shift);
  shiftBack(live, both);
  expect(live.store.getState().view.camera).toBeNull();
  const again = uncover(live, first!, edge, null);
  live.zoom(2);
  const looked = live.store.getState().view.camera;
  shiftBack(live, again);
  expect(live.store.getState().view.camera).toBe(looked);
});

test('what is walked to beyond the edge comes to the middle', () => {
  const { live } = visit('scope=all&at=5000,5000,200');
  bringInSight(live, SUBJECTS[0]!);
  const { scene } = live.picture();
  const [x, y] = nodeDiscs(scene).get('tureen' as never)!.at;
  expect(Math.abs(x - (scene.area.x + scene.area.width / 2))).toBeLessThan(20);
  expect(Math.abs(y - (scene.area.y + scene.area.height / 2))).toBeLessThan(40);
});
