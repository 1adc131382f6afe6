// What stands round the embed's picture: the panel, the way to the full map, and every receipt.
import { newestFirst } from '../model/about';
import type { Model } from '../model/model';
import { LinksContext, plainLinks } from '../ui/links';
import { Receipt } from '../ui/Receipt';
import { PLACES, RECEIPT } from './places';

const FULL_MAP = './index.html';

/** What the panel shows until something is picked, where it stands beside the picture; the script puts receipts into it. */
export function embedPanel({ dataset, opening }: Model) {
  return (
    <section className="panel" id={PLACES.panel} aria-label="Receipts">
      <div className="introduction">
        <h2>{dataset.title}</h2>
        {dataset.description && <p className="standfirst">{dataset.description}</p>}
        <p className="instruction">
          <Instruction />
          {opening.notes && ' Or begin with one of these.'}
        </p>
        {opening.notes && (
          <ul className="notes">
            {opening.notes.map((note) => (
              <li key={note.claim}>
                <a href={`${FULL_MAP}?claim=${note.claim}`} data-claim={note.claim}>
                  {note.text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** The one line under the picture that says what to do, with the ways to zoom. */
export function embedWays() {
  return (
    <div className="ways">
      <div>
        <p className="instruction">
          <Instruction />
        </p>
        <p className="by-mouse">Ctrl or ⌘ and the wheel zoom.</p>
        <p className="by-touch">Two fingers zoom.</p>
      </div>
      <fieldset className="zoom" id={PLACES.zoom} aria-label="Zoom">
        <button type="button" data-zoom="1.4" aria-label="Zoom in" title="Zoom in (+)">
          +
        </button>
        <button type="button" data-zoom="0.714" aria-label="Zoom out" title="Zoom out (-)">
          −
        </button>
        <button type="button" data-zoom="" title="Show all (0)">
          Show all
        </button>
      </fieldset>
    </div>
  );
}

/** Flows have companies and lines alone. */
function Instruction() {
  return (
    <>
      <span className="by-mouse">Click</span>
      <span className="by-touch">Tap</span> a <span className="with-people">person</span>
      <span className="with-flows">company</span> or a line: its sources appear here.
    </>
  );
}

export function embedFoot(model: Model) {
  return (
    <footer className="credit">
      <p>
        {model.dataset.title} · Soupline ·{' '}
        <a id={PLACES.fullMap} href={FULL_MAP} rel="noopener">
          Open the full map
        </a>
      </p>
      <p className="address" id={PLACES.address} />
    </footer>
  );
}

export function embedReceipts(model: Model) {
  return (
    <section className="receipts" id={PLACES.receipts} aria-labelledby={`${PLACES.receipts}-title`}>
      <h2 id={`${PLACES.receipts}-title`}>Every line, with its receipt</h2>
      <LinksContext value={plainLinks(FULL_MAP)}>
        {newestFirst([...model.claims.values()])
          .filter((claim) => claim.standing !== 'withdrawn')
          .map((claim) => (
            <Receipt key={claim.id} model={model} claim={claim} idPrefix={RECEIPT} />
          ))}
      </LinksContext>
    </section>
  );
}
