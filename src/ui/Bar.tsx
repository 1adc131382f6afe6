// One bar of the months: moves solid, offers outlined on top of them.
import { type Months, peakOf, size, type Span } from '../model/months';

/** Px for the words under the bars, and for the number over the highest, where text has its usual size. */
export const BOTTOM = 17;
const TOP = 15;

interface Props {
  readonly span: Span;
  readonly x: number;
  readonly width: number;
  readonly base: number;
  /** Px for one claim. */
  readonly scale: number;
  readonly isOut: boolean;
  /** Printed over the bar. */
  readonly number: string | null;
}

/** Px for one claim, the same for months and years. */
export function scaleOf(counts: Months, height: number, text: number): number {
  const most = peakOf(counts);
  return most ? Math.max(0, height - (BOTTOM + TOP) * text) / size(most) : 0;
}

export function Bar({ span, x, width, base, scale, isOut, number }: Props) {
  const [moves, offers] = [span.moves * scale, span.offers * scale];
  const inset = Math.min(0.5, width / 4);
  return (
    <g className={isOut ? 'bar out' : 'bar'}>
      {span.moves > 0 && <rect className="moves" x={x} y={base - moves} width={width} height={moves} />}
      {span.offers > 0 && (
        <rect
          className="offers"
          x={x + inset}
          y={base - moves - offers + 0.5}
          width={Math.max(0.5, width - 2 * inset)}
          height={Math.max(0.5, offers - 1)}
        />
      )}
      {number !== null && (
        <text className="peak" x={x + width / 2} y={base - moves - offers - 4}>
          {number}
        </text>
      )}
    </g>
  );
}
