// A dataset file, opened: its bytes parsed, or its problems told.
import { parse, type Parsed } from '../../dataset/parse';
import { mustRead, type Host } from './host';

export function openFile(host: Host, path: string): Parsed {
  return parse(mustRead(host, path));
}

/** Lines to the reader, each ended. */
export function lines(list: readonly string[]): string {
  return list.map((line) => `${line}\n`).join('');
}
