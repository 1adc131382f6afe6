// The page: fetches the shipped dataset, starts the map, and says so where that fails.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parse } from '../dataset/parse';
import { browserAddress } from '../live/address';
import { createLive } from '../live/createLive';
import { glide } from '../live/glide';
import type { Settle } from '../live/places';
import { admitting } from '../live/ownScript';
import { settleHere } from '../live/settleHere';
import { settleInWorker } from '../live/settleInWorker';
import type { Settled } from '../placing';
import { App } from '../ui/App';
import '../ui/app.css';
import { Failure, Loading } from '../ui/Opening';
import { themeFlag } from '../live/scheme';
// oxlint-disable-next-line import/default -- Vite makes it: the worker's address.
import settling from './settle?worker&url';

const DATASET = 'data/ai-talent-war.json';
const PLACES = 'data/places.json';

const theme = themeFlag(location.search);
if (theme !== 'auto') document.documentElement.dataset['theme'] = theme;
const admitted = admitting(window);
const root = createRoot(document.getElementById('app')!, { onUncaughtError: stop });
await start();

async function start(): Promise<void> {
  root.render(<Loading />);
  try {
    const places = settledPlaces();
    const answer = await fetch(new URL(DATASET, document.baseURI));
    if (!answer.ok) throw new Error(`The server answered ${answer.status} for ${DATASET}.`);
    const { dataset, problems } = parse(new Uint8Array(await answer.arrayBuffer()));
    if (!dataset)
      return root.render(
        <Failure says={`${DATASET} is not a dataset that can be drawn.`} problems={problems} again={again} />,
      );
    const frame = {
      // Nearly what the stage will measure: no places are sought that a phone has no room for.
      width: Math.min(1000, window.innerWidth),
      height: 640,
      theme: theme === 'dark' ? ('dark' as const) : ('light' as const),
      furniture: false,
    };
    const live = createLive({
      dataset,
      address: browserAddress(window),
      frame,
      parse,
      settled: await places,
      settle: settleInWorker(worker, inPage),
      stage: { wheel: 'map', glide },
    });
    document.title = `Soupline: ${dataset.title}`;
    root.render(
      <StrictMode>
        <App live={live} theme={theme} shipped={dataset.title} />
      </StrictMode>,
    );
  } catch (error) {
    root.render(<Failure says={inWords(error)} again={again} />);
  }
}

/** Where the page itself fails: it says so rather than going blank, and leads back to what is known to work. */
function stop(error: unknown): void {
  const anew = () => location.assign(location.pathname);
  root.render(<Failure says={`Something went wrong: ${inWords(error)}`} again={anew} />);
  console.error(error);
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The places of the saved views and the whole field as the build settled them; without them the page settles its own, to the same bits. */
async function settledPlaces(): Promise<readonly Settled[]> {
  try {
    const answer = await fetch(new URL(PLACES, document.baseURI));
    return (await answer.json()) as Settled[];
  } catch {
    return [];
  }
}

function worker(): Worker {
  return new Worker(admitted(settling), { type: 'module' });
}

/** The same script, run by the page itself. */
async function inPage(): Promise<Settle> {
  await import(/* @vite-ignore */ settling);
  return settleHere;
}

function again(): void {
  void start();
}
