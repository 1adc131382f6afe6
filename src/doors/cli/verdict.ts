// The outcome of a check, told as lines or as JSON, and the exit code that follows from it.
import type { Dataset } from '../../dataset/dataset';
import type { Problem } from '../../dataset/problem';
import { report } from '../../dataset/report';
import { coverageOf, type Coverage } from '../../model/coverage';
import { buildModel } from '../../model/model';
import { countsInWords, countsOf } from './counts';
import { EXIT, type Host } from './host';
import { lines } from './open';
import { tallyInWords, type Tally } from './quotes';

export interface Outcome {
  readonly problems: readonly Problem[];
  /** None where the file cannot be drawn. */
  readonly dataset?: Dataset;
  /** Where texts were at hand. */
  readonly quotes?: Tally;
  /** Whether the file was written; absent where that was not asked for. */
  readonly wrote?: boolean;
}

interface Manner {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Says all of it; what is only worth a look counts as an error where one is strict. */
export function tell(outcome: Outcome, { json, strict }: Manner, host: Host): number {
  host.out(json ? asJson(outcome) : lines(asLines(outcome)));
  const isBad = strict ? outcome.problems.length > 0 : outcome.problems.some(({ grave }) => grave);
  return isBad ? EXIT.problems : EXIT.good;
}

/** Every problem, the grave first, and the numbers. */
function asJson({ problems, dataset, quotes, wrote }: Outcome): string {
  const told = {
    problems: [...problems].sort((a, b) => Number(b.grave) - Number(a.grave)),
    counts: dataset ? countsOf(dataset) : null,
    coverage: dataset ? coverageOf(buildModel(dataset)) : null,
    quotes: quotes ?? null,
    ...(wrote === undefined ? {} : { wrote }),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function asLines({ problems, dataset, quotes, wrote }: Outcome): string[] {
  return [
    ...report(problems),
    ...(dataset ? countsInWords(countsOf(dataset)) : []),
    ...(quotes ? [tallyInWords(quotes)] : []),
    ...(dataset ? coverageInWords(coverageOf(buildModel(dataset))) : []),
    ...(wrote === undefined
      ? []
      : [wrote ? 'The checks are recorded in the file.' : 'Nothing new to record.']),
    verdictOn(problems),
  ];
}

/** "46 of 409 lines have a quote checked word for word." */
function coverageInWords({ total, figures }: Coverage): string[] {
  return figures.map(({ claims, says }) => `${claims.length} of ${total} lines ${says}.`);
}

function verdictOn(problems: readonly Problem[]): string {
  const grave = problems.filter((problem) => problem.grave).length;
  const parts = [count(grave, 'error'), count(problems.length - grave, 'matter', ' worth a look')].filter(
    Boolean,
  );
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')}.`;
}

function count(number: number, noun: string, after = ''): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}${after}`;
}
