// When it happened: months under the picture, and a range of them between two thumbs. Hides, and never moves.
import { memo, useMemo } from 'react';
import { deedOf } from '../live/shortcuts';
import { countMonths, type Months, peakOf } from '../model/months';
import { capital, count, dateInWords, rangeInWords } from '../model/words';
import { shownClaims } from '../view/filter';
import { MonthBars } from './MonthBars';
import { YearBars } from './YearBars';
import { type Range, useMonthRange } from './useMonthRange';
import { useLiveState, useModel, useNetwork } from './useLive';

export const Timeline = memo(function Timeline() {
  const model = useModel();
  const network = useNetwork();
  const dates = useLiveState((state) => state.view.lens.scope.dates);
  const { hide, quoted } = useLiveState((state) => state.view.filter);
  const counted = shownClaims(model, network, { hide, quoted });
  const { claims } = network;
  const counts = useMemo(() => countMonths(model, claims, counted, dates), [model, claims, counted, dates]);
  const range = useMonthRange(counts.months);
  if (counts.months.length < 2) return null;
  const most = peakOf(counts);
  return (
    <fieldset className="timeline" aria-label="Months" aria-describedby="timeline-peak">
      <Words counts={counts} range={range} />
      <p className="visually-hidden" id="timeline-peak">
        {most &&
          `Most in ${dateInWords(most.text)}: ${count(most.moves, 'move', 'moves')}, ${count(most.offers, 'offer', 'offers')}.`}
      </p>
      <div className="timeline-months">
        <MonthBars counts={counts} range={range} />
        <Thumb end="from" counts={counts} range={range} />
        <Thumb end="to" counts={counts} range={range} />
      </div>
      {counts.years.length > 0 && <YearBars counts={counts} dates={range.dates} />}
    </fieldset>
  );
});

interface PartProps {
  readonly counts: Months;
  readonly range: Range;
}

function Words({ counts: { months, years }, range }: PartProps) {
  const { dates } = range;
  const whole = rangeInWords(months[0]!.text, months.at(-1)!.text);
  return (
    <div className="timeline-words">
      <p>
        {dates ? <b>{capital(rangeInWords(dates.from, dates.to))}</b> : capital(whole)}{' '}
        {dates && (
          <button type="button" className="plain" onClick={range.reset}>
            All months
          </button>
        )}
      </p>
      <p className="timeline-key" aria-hidden="true">
        <Key looks="moves">moves</Key>
        <Key looks="offers">offers</Key>
        {years.length > 0 && <Key looks="year-only">year only</Key>}
      </p>
    </div>
  );
}

function Key({ looks, children }: { readonly looks: string; readonly children: string }) {
  return (
    <span>
      <svg width="10" height="10">
        <rect className={looks} x="0.5" y="0.5" width="9" height="9" />
      </svg>{' '}
      {children}
    </span>
  );
}

/** A slider over the whole axis of which only the thumb takes the pointer: both lie on each other. */
function Thumb({ end, counts: { months }, range }: PartProps & { readonly end: 'from' | 'to' }) {
  const at = end === 'from' ? range.start : range.end;
  const month = months[end === 'from' ? at : at - 1]!.text;
  return (
    <input
      type="range"
      className={`timeline-thumb thumb-${end}`}
      aria-label={end === 'from' ? 'First month' : 'Last month'}
      aria-valuetext={`${end} ${dateInWords(month)}`}
      min={0}
      max={months.length}
      value={at}
      onChange={(event) => range.move(end, event.target.valueAsNumber)}
      onKeyDown={(event) => {
        const deed = deedOf('months', event);
        if (!deed) return;
        event.preventDefault();
        range.move(end, at + (deed === 'laterYear' ? 12 : -12));
      }}
      onPointerUp={range.release}
      onPointerCancel={range.release}
      onKeyUp={range.release}
      onBlur={range.release}
    />
  );
}
