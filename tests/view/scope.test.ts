// Another scope keeps what is picked and hidden, and never opens on nothing because of months.
import { describe, expect, test } from 'vitest';
import { withMonths } from '../../src/view/filter';
import { savedFor, savedViews } from '../../src/view/saved';
import { withRolled, withScope } from '../../src/view/scope';
import { EMPTY_VIEW, withCamera, withFilter, withPick } from '../../src/view/view';
import type { Scope } from '../../src/model/subject';
import { organizationId, personId } from '../fixtures/ids';
import { smallModel } from '../fixtures/shipped';

const model = smallModel();
const around = (id: string): Scope => ({ around: { subject: { kind: 'node', id: personId(id) }, steps: 1 } });
const within = (from: string, to: string, scope: Scope) => {
  const filter = withMonths({ hide: ['offers'], quoted: true }, { from, to });
  return withScope(withFilter(EMPTY_VIEW, filter), model, scope).filter;
};

describe('another scope', () => {
  test('keeps the pick, the filters and how labs are drawn, and lets go of the camera', () => {
    const pick = { kind: 'node', id: organizationId('tureen') } as const;
    const filtered = withFilter(withPick(EMPTY_VIEW, pick), { hide: ['offers'], quoted: true });
    const before = withCamera(withRolled(filtered, true), { center: [1, 2], span: 300 });
    expect(withScope(before, model, around('odette-minestrone'))).toEqual({
      ...filtered,
      lens: { show: 'auto', scope: around('odette-minestrone'), rolled: true },
    });
    expect(withRolled(before, false).lens).toEqual(EMPTY_VIEW.lens);
  });

  test('keeps months that it has claims in', () => {
    expect(within('2025-06', '2025-06', around('odette-minestrone')).dates).toEqual({
      from: '2025-06',
      to: '2025-06',
    });
  });

  test('drops months in which it has none, and nothing else', () => {
    expect(within('2025-07', '2025-09', around('odette-minestrone'))).toEqual({
      hide: ['offers'],
      quoted: true,
    });
  });

  test('cuts months to its own', () => {
    const dates = { from: '2025-06', to: '2025-08' };
    expect(within('2025-01', '2025-07', { dates }).dates).toEqual({ from: '2025-06', to: '2025-07' });
    expect(within('2025-01', '2025-12', { dates }).dates).toBeUndefined();
    expect(within('2024-01', '2024-12', { dates }).dates).toBeUndefined();
    expect(within('2024-06', '2024-12', { dates: { from: '2024', to: '2025' } }).dates).toEqual({
      from: '2024-06',
      to: '2024-12',
    });
  });
});

describe('saved views', () => {
  test('are read in their order, the opening first', () => {
    expect(savedViews(model).map(({ saved }) => saved.title)).toEqual(['The summer of soup', 'Everything']);
    expect(savedViews(model)).toBe(savedViews(model));
  });

  test('lend their words to the scope that they lay out', () => {
    expect(savedFor(model, {})?.title).toBe('The summer of soup');
    expect(savedFor(model, around('odette-minestrone'))).toBeUndefined();
  });
});
