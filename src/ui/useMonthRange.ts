// The months that the reader chose, as edges of an axis, and how a thumb moves them: one entry of history a gesture.
import { useRef } from 'react';
import type { Span } from '../model/months';
import type { Dates } from '../model/when';
import { withMonths } from '../view/filter';
import { withFilter } from '../view/view';
import { useLive, useLiveState } from './useLive';

export interface Range {
  /** null: all months. */
  readonly dates: Dates | null;
  /** Edges of months: 0 before the first, their number after the last. */
  readonly start: number;
  readonly end: number;
  readonly move: (end: 'from' | 'to', edge: number) => void;
  /** Ends a gesture: the next move makes an entry of its own. */
  readonly release: () => void;
  readonly reset: () => void;
}

export function useMonthRange(months: readonly Span[]): Range {
  const live = useLive();
  const dates = useLiveState((state) => state.view.filter.dates) ?? null;
  const moving = useRef(false);
  const last = months.length;
  const start = dates ? within(edgeOf(months, dates.from), 0, last - 1) : 0;
  const end = dates ? within(edgeOf(months, dates.to) + 1, start + 1, last) : last;

  const set = (next: Dates | null) =>
    live.change(
      (view) => withFilter(view, withMonths(view.filter, next)),
      moving.current ? 'replace' : 'push',
    );

  return {
    dates,
    start,
    end,
    move(which, edge) {
      const from = which === 'from' ? within(edge, 0, end - 1) : start;
      const to = which === 'to' ? within(edge, start + 1, last) : end;
      if (from === start && to === end) return;
      const isWhole = from === 0 && to === last;
      set(isWhole ? null : { from: months[from]!.text, to: months[to - 1]!.text });
      moving.current = true;
    },
    release() {
      moving.current = false;
    },
    reset() {
      moving.current = false;
      set(null);
    },
  };
}

/** How many months of the axis lie before a month. */
function edgeOf(months: readonly Span[], month: string): number {
  return months.filter(({ text }) => text < month).length;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
