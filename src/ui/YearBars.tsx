// Beside the months: claims of which only the year is known, hatched.
import { useRef } from 'react';
import { type Months, size } from '../model/months';
import type { Dates } from '../model/when';
import { Bar, BOTTOM, scaleOf } from './Bar';
import { useSize } from './useSize';

/** Px that a label needs, where text has its usual size: 2025, ’25. */
const WHOLE = 29;
const SHORT = 19;
const WIDEST = 22;

export function YearBars({ counts, dates }: { readonly counts: Months; readonly dates: Dates | null }) {
  const host = useRef<SVGSVGElement>(null);
  const { width, height, text } = useSize(host);
  const { years } = counts;
  const slot = Math.min(36 * text, width / years.length);
  const wide = Math.min(WIDEST, slot * 0.72);
  const base = height - BOTTOM * text;
  const scale = scaleOf(counts, height, text);
  const isOut = (year: string) =>
    dates !== null && (year < dates.from.slice(0, 4) || year > dates.to.slice(0, 4));
  return (
    <svg
      ref={host}
      className={years.length > 3 ? 'timeline-years many' : 'timeline-years'}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id="month-not-known"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="hatch" d="M0 0V4" />
        </pattern>
      </defs>
      {years.map((year, at) => (
        <Bar
          key={year.text}
          span={year}
          x={at * slot + (slot - wide) / 2}
          width={wide}
          base={base}
          scale={scale}
          isOut={isOut(year.text)}
          number={slot >= SHORT * text && size(year) > 0 ? String(size(year)) : null}
        />
      ))}
      <path className="axis" d={`M0 ${base + 0.5}H${slot * years.length}`} />
      {years.map(({ text: year }, at) =>
        slot >= SHORT * text || at % 2 === 0 ? (
          <text key={year} className="year" x={(at + 0.5) * slot} y={height - 4 * text}>
            {slot >= WHOLE * text ? year : `’${year.slice(2)}`}
          </text>
        ) : null,
      )}
    </svg>
  );
}
