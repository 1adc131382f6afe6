// A tip says what is touched beside its place, and costs nothing while it would say and stand the same.
// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { tipOf } from '../../src/live/tip';
import type { NodeId } from '../../src/dataset/dataset';
import type { Subject } from '../../src/model/subject';
import { withPick } from '../../src/view/view';
import { nodeDiscs } from '../scene/marks';
import { STAGE, visit } from '../journeys/browser';

const node = (id: string): Subject => ({ kind: 'node', id: id as NodeId });

function setUp() {
  const { live } = visit();
  const tip = document.createElement('div');
  const measured = vi.spyOn(tip, 'offsetHeight', 'get').mockReturnValue(40);
  return { live, tip, measured, showTip: tipOf(live, tip) };
}

test('a pick that leaves a place and its name where they are has the tip neither filled nor measured again', () => {
  const { live, tip, measured, showTip } = setUp();
  live.store.setState({ hover: node('tureen') });
  showTip();
  const words = [...tip.childNodes];
  expect(tip.textContent).toContain('Tureen');
  measured.mockClear();
  live.change((view) => withPick(view, node('tureen')), 'push');
  showTip();
  expect([...tip.childNodes]).toEqual(words);
  expect(measured).not.toHaveBeenCalled();
});

test('what is touched next has its own words and place, and nothing touched has no tip', () => {
  const { live, tip, showTip } = setUp();
  const discs = nodeDiscs(live.picture().scene);
  for (const [id, { at, r }] of discs) {
    live.store.setState({ hover: node(id) });
    showTip();
    expect(tip.hidden).toBe(false);
    expect(Number.parseFloat(tip.style.left)).toBe(Math.round(at[0]));
    const top = Number.parseFloat(tip.style.top);
    const [isUnder, isOver] = [top >= Math.round(at[1] + r), top + 40 <= at[1] - r];
    expect({ id, stands: isUnder || isOver }).toEqual({ id, stands: true });
  }
  live.store.setState({ hover: null });
  showTip();
  expect(tip.hidden).toBe(true);
});

test('a stage of another height may turn it over its place', () => {
  const { live, tip, showTip } = setUp();
  live.store.setState({ hover: node('tureen') });
  showTip();
  const { at } = nodeDiscs(live.picture().scene).get('tureen')!;
  expect(Number.parseFloat(tip.style.top)).toBeGreaterThan(at[1]);
  live.store.setState({ frame: { ...STAGE, height: at[1] + 20 } });
  showTip();
  expect(Number.parseFloat(tip.style.top)).toBeLessThan(at[1]);
});
