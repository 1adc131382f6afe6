// Changes of a view: what each keeps, and what it must let go.
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import { withMonths } from '../../src/view/filter';
import { openingView } from '../../src/view/query';
import { withCamera, withFilter, withMoved, withPick, withShow } from '../../src/view/view';
import { shipped } from '../fixtures/shipped';

describe('another way to show a scope', () => {
  const id = 'meta' as NodeId;
  const opening = openingView(shipped());
  const months = withMonths(opening.filter, { from: '2025-06', to: '2025-08' });
  const kept = withFilter(withPick(opening, { kind: 'node', id }), months);
  const view = withMoved(withCamera(kept, { center: [1, 2], span: 300 }), id, [3, 4]);

  test('keeps scope, filter and pick, and lets go of places, which mean nothing in it', () => {
    expect(withShow(view, 'flows')).toEqual({ ...kept, lens: { ...kept.lens, show: 'flows' } });
  });
  test('is no change where it is shown already', () => {
    const flows = withMoved(withShow(view, 'flows'), id, [3, 4]);
    expect(withShow(flows, 'flows')).toBe(flows);
  });
});
