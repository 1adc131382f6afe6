// The sources of a claim as CSL-JSON, which Zotero and its kin read: one item a source.
import type { Claim, Source } from '../dataset/dataset';
import { dateParts } from '../dataset/date';
import type { Model } from '../model/model';
import { type Citation, citationsOf } from './citations';
import { oneLine } from './sourceWords';

/** Names of types in the CSL 1.0.2 schema. */
const TYPES: Readonly<Record<NonNullable<Source['kind']>, string>> = {
  article: 'article-newspaper',
  podcast: 'broadcast',
  post: 'post',
  memo: 'document',
  filing: 'document',
  statement: 'document',
  other: 'document',
};

export function cslJson(model: Model, claim: Claim): string {
  return `${JSON.stringify(citationsOf(model, claim).map(item), null, 2)}\n`;
}

function item({ source, note }: Citation) {
  const type = typeOf(source);
  const isPart = type === 'article-newspaper' || type === 'broadcast' || type === 'webpage';
  return {
    id: source.id,
    type,
    title: source.title && oneLine(source.title),
    author: source.author ? [{ literal: oneLine(source.author) }] : undefined,
    [isPart ? 'container-title' : 'publisher']: oneLine(source.publisher),
    issued: date(source.published),
    accessed: date(source.accessed),
    URL: source.url,
    note,
  };
}

/** What is of no kind of its own but has an address is a page of the web. */
function typeOf({ kind, url }: Source): string {
  const type = kind === undefined ? 'document' : TYPES[kind];
  return type === 'document' && url ? 'webpage' : type;
}

function date(text: string | undefined) {
  const parts = text === undefined ? null : dateParts(text);
  if (!parts) return undefined;
  const numbers = [parts.year, parts.month, parts.day].filter((part) => part !== undefined);
  return { 'date-parts': [numbers], ...(parts.about && { circa: true }) };
}
