// Settling as a script of its own: as a worker it answers with places, and to a page it leaves what finds them.
import { provide } from '../live/settleHere';
import { answerLenses, type Inside } from '../live/settlingWorker';
import { settleLens } from '../settling';

if ('document' in globalThis) provide(settleLens);
else answerLenses(globalThis as unknown as Inside, settleLens);
