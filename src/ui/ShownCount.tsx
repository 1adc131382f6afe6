// Says how much is in sight after the reader changed what is, once, when the changing has stopped.
import { shareWords } from '../model/headline';
import { useLiveState, useModel, useShown } from './useLive';
import { WhenQuiet } from './WhenQuiet';

export function ShownCount() {
  const model = useModel();
  const shown = useShown();
  const question = useLiveState(({ view }) => JSON.stringify([view.filter, view.lens.scope, view.asOf]));
  return <WhenQuiet question={question} answer={`${shareWords(model, shown)} shown`} />;
}
