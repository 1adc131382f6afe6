// The figures of how well a map is evidenced: the whole field's as it is today, whatever is in scope, hidden, or looked back to.
import { useMemo } from 'react';
import { type Coverage, coverageOf } from '../model/coverage';
import type { Model } from '../model/model';
import { useLiveState } from './useLive';

export const COVERAGE_TITLE = 'How well this map is evidenced';

export function useCoverage(): { readonly model: Model; readonly coverage: Coverage } {
  const model = useLiveState((state) => state.model);
  return { model, coverage: useMemo(() => coverageOf(model), [model]) };
}
