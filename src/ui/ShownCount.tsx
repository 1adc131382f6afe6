// Says how much is in sight after the reader changed what is, once, when the changing has stopped.
import { useLiveState, useModel, useShown } from './useLive';
import { WhenQuiet } from './WhenQuiet';

export function ShownCount() {
  const { claims } = useModel();
  const shown = useShown();
  const question = useLiveState(({ view }) => JSON.stringify([view.filter, view.lens.scope, view.asOf]));
  const total = [...claims.values()].filter(({ standing }) => standing !== 'withdrawn').length;
  return <WhenQuiet question={question} answer={`${shown.size} of ${total} claims shown`} />;
}
