// The months under the picture: two thumbs, said in words, one entry of history a gesture.
import { fireEvent } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { runningMap, screen } from './runningMap';

const thumb = (name: 'First month' | 'Last month') => screen.getByRole('slider', { name });
const drag = (name: 'First month' | 'Last month', value: number) =>
  fireEvent.change(thumb(name), { target: { value: String(value) } });

describe('the months', () => {
  test('are chosen between two thumbs, which say where they are', () => {
    const { live, address } = runningMap();
    const whole = thumb('First month').getAttribute('aria-valuetext')!;
    expect(whole).toMatch(/^from [A-Z][a-z]+ \d{4}$/);
    expect(thumb('Last month')).toHaveAttribute('aria-valuetext', expect.stringMatching(/^to [A-Z]/));
    drag('First month', 1);
    expect(thumb('First month').getAttribute('aria-valuetext')).not.toBe(whole);
    const { dates } = live.store.getState().view.filter;
    expect(address.read()).toBe(`months=${dates!.from}..${dates!.to}`);
  });

  test('never cross, and all of them is no filter', () => {
    const { live } = runningMap();
    const last = Number(thumb('Last month').getAttribute('max'));
    drag('First month', last);
    expect(thumb('First month')).toHaveValue(String(last - 1));
    drag('Last month', 0);
    expect(thumb('Last month')).toHaveValue(String(last));
    drag('First month', 0);
    expect(live.store.getState().view.filter.dates).toBeUndefined();
  });

  test('go back to all by a button, and by a year with PageUp and PageDown', async () => {
    const { live, user } = runningMap();
    thumb('First month').focus();
    await user.keyboard('{PageUp}');
    expect(thumb('First month')).toHaveValue(
      String(Math.min(12, Number(thumb('Last month').getAttribute('max')) - 1)),
    );
    await user.keyboard('{PageDown}');
    expect(live.store.getState().view.filter.dates).toBeUndefined();
    drag('First month', 2);
    await user.click(screen.getByRole('button', { name: 'All months' }));
    expect(live.store.getState().view.filter.dates).toBeUndefined();
    expect(screen.queryByRole('button', { name: 'All months' })).toBeNull();
  });

  test('make one entry of history a gesture', () => {
    const { live } = runningMap();
    const hows: string[] = [];
    const change = live.change.bind(live);
    live.change = (edit, how) => {
      hows.push(how);
      change(edit, how);
    };
    drag('First month', 1);
    drag('First month', 2);
    fireEvent.pointerUp(thumb('First month'));
    drag('First month', 1);
    expect(hows).toEqual(['push', 'replace', 'push']);
  });
});

describe('the switch', () => {
  test('shows flows and people of the same scope and pick', async () => {
    const { live, address, user } = runningMap('pick=ladleworks');
    await user.click(screen.getByRole('button', { name: 'Flows' }));
    expect(address.read()).toBe('show=flows&pick=ladleworks');
    expect(screen.getByRole('button', { name: 'Flows' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'People' }));
    expect(live.picture().network.show).toBe('people');
    expect(live.store.getState().view.pick).toEqual({ kind: 'node', id: 'ladleworks' });
  });
});
