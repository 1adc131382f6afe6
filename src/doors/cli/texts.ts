// The stored texts of sources: which file holds which, read as strict UTF-8.
import type { TextAtHand } from '../../check/quotes';
import type { Dataset } from '../../dataset/dataset';
import { sha256Hex } from '../../dataset/digest';
import { decode } from '../../dataset/utf8';
import { mustRead, Refusal, tryRead, type Host } from './host';

interface StoredText extends TextAtHand {
  readonly path: string;
}

/** The texts that are at hand, by source id. */
export type Texts = ReadonlyMap<string, StoredText>;

export function openTexts(dataset: Dataset, folder: string, mapping: string | undefined, host: Host): Texts {
  const named = readMapping(dataset, folder, mapping, host);
  const texts = new Map<string, StoredText>();
  for (const { id } of dataset.sources) {
    const name = named.get(id);
    const path = `${folder.replace(/\/+$/, '')}/${name ?? `${id}.txt`}`;
    const bytes = name === undefined ? tryRead(host, path) : mustRead(host, path);
    if (bytes) texts.set(id, { path, sha256: sha256Hex(bytes), text: textOf(bytes, path) });
  }
  if (texts.size === 0)
    throw new Refusal(
      `No text in ${folder} belongs to a source: <source id>.txt, or name them in texts.json.`,
    );
  return texts;
}

function readMapping(
  dataset: Dataset,
  folder: string,
  mapping: string | undefined,
  host: Host,
): Map<string, string> {
  const path = mapping ?? `${folder.replace(/\/+$/, '')}/texts.json`;
  const bytes = mapping === undefined ? tryRead(host, path) : mustRead(host, path);
  if (bytes === null) return new Map();
  const entries = Object.entries(objectIn(textOf(bytes, path), path));
  const ids = new Set<string>(dataset.sources.map((source) => source.id));
  const stranger = entries.find(([id]) => !ids.has(id));
  if (stranger)
    throw new Refusal(`${path} names a source that the file does not have: ${JSON.stringify(stranger[0])}.`);
  return new Map(entries.map(([id, name]) => [id, nameOf(name, id, path)]));
}

function objectIn(text: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(`${path} is not JSON.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Refusal(`${path} must hold an object: {"source id": "file name"}.`);
}

function nameOf(name: unknown, id: string, path: string): string {
  if (typeof name === 'string' && name !== '') return name;
  throw new Refusal(`${path} must name a file for ${JSON.stringify(id)}.`);
}

function textOf(bytes: Uint8Array, path: string): string {
  const text = decode(bytes);
  if (typeof text === 'string') return text;
  throw new Refusal(`${path}: ${text.says}`);
}
