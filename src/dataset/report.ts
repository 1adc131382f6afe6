// Problems as plain lines for a terminal or a page: the grave first, twenty in full, the rest counted.
import { SHOWN_PROBLEMS, type Problem } from './problem';

/** Lines of plain text, `[]` where nothing is wrong. */
export function report(problems: readonly Problem[]): string[] {
  const sorted = [
    ...problems.filter((problem) => problem.grave),
    ...problems.filter((problem) => !problem.grave),
  ];
  const rest = sorted.slice(SHOWN_PROBLEMS);
  const lines = sorted.slice(0, SHOWN_PROBLEMS).flatMap(inFull);
  return rest.length === 0 ? lines : [...lines, `And ${rest.length} more: ${counted(rest)}.`];
}

function inFull(problem: Problem): string[] {
  const where = [problem.record, problem.at].filter(Boolean).join(' at ') || 'the file';
  const head = `${problem.grave ? 'Error' : 'Worth a look'} (${problem.rule}) in ${where}: ${problem.says}`;
  return problem.hint ? [head, `  Cure: ${problem.hint}.`] : [head];
}

function counted(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${count} ${rule}`).join(', ');
}
