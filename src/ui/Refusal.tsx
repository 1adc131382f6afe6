// A file that was not opened: what is wrong with it, where, and the cure.
import { useEffect, useRef } from 'react';
import { type Problem, SHOWN_PROBLEMS } from '../dataset/problem';
import { count } from '../model/words';
import { Dialog } from './Dialog';
import { useLive, useLiveState } from './useLive';

export function Refusal() {
  const live = useLive();
  const refusal = useLiveState((state) => state.refusal);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), [refusal]);
  if (!refusal) return null;
  return (
    <Dialog title={`${refusal.name} was not opened`} onClose={() => live.dismissRefusal()}>
      <p tabIndex={-1} ref={top}>
        The map on screen stays as it was. {count(refusal.problems.length, 'problem', 'problems')} found;
        nothing was uploaded.
      </p>
      <Problems problems={refusal.problems} />
    </Dialog>
  );
}

/** The first problems in full, the grave ones before the rest; the others counted. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const sorted = [...problems.filter((one) => one.grave), ...problems.filter((one) => !one.grave)];
  const rest = sorted.length - SHOWN_PROBLEMS;
  return (
    <>
      <ol className="problems">
        {sorted.slice(0, SHOWN_PROBLEMS).map((problem, at) => (
          <li key={at}>
            <p className="problem-says">{problem.says}</p>
            {problem.hint && (
              <p className="problem-cure">
                <b>Cure:</b> {problem.hint}
              </p>
            )}
            <p className="problem-where">
              {problem.record && <b>{problem.record}</b>}{' '}
              {problem.at ? <code>{problem.at}</code> : 'the whole file'}
            </p>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>And {rest} more.</p>}
    </>
  );
}
