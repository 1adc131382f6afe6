// The bars of the months, the window between the thumbs, and the words under them.
import { useRef } from 'react';
import { type Months, peakOf, size } from '../model/months';
import { count, dateInWords } from '../model/words';
import { Bar, BOTTOM, scaleOf } from './Bar';
import type { Range } from './useMonthRange';
import { useSize } from './useSize';

/** Px beside the axis where a thumb hangs; timeline.css has the same. */
const ASIDE = 24;
const WIDEST = 30;
/** Px that a label of a month needs, and half of the number with its unit, where text has its usual size. */
const LABEL = 40;
const HALF = 30;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

export function MonthBars({ counts, range }: { readonly counts: Months; readonly range: Range }) {
  const host = useRef<SVGSVGElement>(null);
  const { width, height, text } = useSize(host);
  const { months } = counts;
  const slot = (width - 2 * ASIDE) / months.length;
  const base = height - BOTTOM * text;
  const scale = scaleOf(counts, height, text);
  const wide = Math.min(WIDEST, slot * 0.72);
  const edge = (at: number) => ASIDE + at * slot;
  const most = peakOf({ months, years: [] });
  return (
    <svg ref={host} className="timeline-bars" aria-hidden="true">
      {range.dates && (
        <rect
          className="window"
          x={edge(range.start)}
          y={2}
          width={(range.end - range.start) * slot}
          height={base - 2}
        />
      )}
      {months.map((month, at) => (
        <Bar
          key={month.text}
          span={month}
          x={edge(at) + (slot - wide) / 2}
          width={wide}
          base={base}
          scale={scale}
          isOut={at < range.start || at >= range.end}
          number={month === most ? numberOver(size(month), edge(at + 0.5), width, HALF * text) : null}
        />
      ))}
      <path className="axis" d={`M${ASIDE} ${base + 0.5}H${width - ASIDE}`} />
      {labelsOf(months, slot / text).map(({ at, words, isYear }) => (
        <text key={at} className={isYear ? 'year' : undefined} x={edge(at + 0.5)} y={height - 4 * text}>
          {words}
        </text>
      ))}
      <path className="handle" d={handle(edge(range.start), base, -1)} />
      <path className="handle" d={handle(edge(range.end), base, 1)} />
    </svg>
  );
}

/** With its unit, where that is not cut off: no bar beside the highest stands in its way. */
function numberOver(claims: number, x: number, width: number, half: number): string {
  return x >= half && x <= width - half ? count(claims, 'claim', 'claims') : String(claims);
}

/** A post on the edge with a grip that hangs outward. */
function handle(x: number, base: number, side: -1 | 1): string {
  const middle = base / 2 + 2;
  return `M${x} 3V${base}M${x + side * 5} ${middle - 5}v10M${x + side * 9} ${middle - 5}v10`;
}

interface Label {
  readonly at: number;
  readonly words: string;
  readonly isYear: boolean;
}

/** As many months as have room, on round ones; a year where it begins. */
function labelsOf(months: Months['months'], slot: number): Label[] {
  const step = STEPS.find((one) => one * slot >= LABEL) ?? 120;
  return months.flatMap(({ text }, at): Label[] => {
    const month = Number(text.slice(5)) - 1;
    const year = Number(text.slice(0, 4));
    if (step > 12 ? month !== 0 || year % (step / 12) !== 0 : month % step !== 0) return [];
    const isYear = month === 0;
    return [{ at, isYear, words: isYear ? String(year) : dateInWords(text).slice(0, 3) }];
  });
}
