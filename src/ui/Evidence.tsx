// One piece of evidence: a quote in the source's words or a paraphrase in ours, with where it stands.
import type { Evidence as Item, Source } from '../dataset/dataset';
import type { Model } from '../model/model';
import { hostOf, originWords, speakerWords, stateWords } from '../model/receiptWords';
import { dateInWords } from '../model/words';
import { addressThere } from '../write/fragment';
import { QuoteStatus } from './QuoteStatus';

interface Props {
  readonly model: Model;
  readonly item: Item;
}

export function Evidence({ model, item }: Props) {
  const source = model.sources.get(item.source)!;
  const line = <SourceLine model={model} item={item} source={source} />;
  if (item.quote === undefined) {
    return (
      <li className="evidence paraphrase">
        <p className="words" lang={item.lang}>
          {item.paraphrase}
        </p>{' '}
        <QuoteStatus item={item} />
        {line}
      </li>
    );
  }
  return (
    <li className="evidence quote">
      <blockquote className="words">
        <p>
          <span className="mark-open">“</span>
          <span lang={item.lang}>{item.quote}</span>
          <span className="mark-close">”</span>
        </p>
      </blockquote>
      {line} <QuoteStatus item={item} />
    </li>
  );
}

function SourceLine({ model, item, source }: Props & { readonly source: Source }) {
  const origin = originWords(model, source);
  const parts = [speakerWords(model, item, source), dateInWords(source.published), stateWords(source)];
  return (
    <p className="source">
      <cite>
        <b>{source.publisher}</b>
        {origin && `, ${origin}`}
      </cite>
      {parts.filter((part) => part !== '').map((part) => ` · ${part}`)}
      {source.url && (
        <>
          {' · '}
          <Outward url={addressThere(source.url, item)}>read it there</Outward>
          {hostOf(source.url) !== source.publisher && <span className="host"> ({hostOf(source.url)})</span>}
        </>
      )}
      {source.archived && (
        <>
          {' · '}
          <Outward url={source.archived}>archived copy</Outward>
        </>
      )}
    </p>
  );
}

/** A link that leaves the map: it tells nobody where the reader came from. */
export function Outward({ url, children }: { readonly url: string; readonly children: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
