// A strict reader of RFC 4180: every record ends with CRLF, quotes stand only round whole cells.
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at);
    record.push(cell.value);
    at = cell.end;
    if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else if (text[at] === ',') at++;
    else throw new Error(`neither a comma nor a line end at ${at}`);
  }
  if (record.length > 0) throw new Error('the last record does not end');
  return records;
}

function bareAt(text: string, start: number) {
  const value = /[^,"\r\n]*/y;
  value.lastIndex = start;
  const found = value.exec(text)![0];
  return { value: found, end: start + found.length };
}

function quotedAt(text: string, start: number) {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else return { value, end: at + 1 };
  }
  throw new Error(`the quote at ${start} does not end`);
}
