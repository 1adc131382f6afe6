// `soupline help`: the usage of every command.
import { EXIT, type Host } from './host';

const USAGE = `soupline: an evidence-backed network map of moves and offers

  soupline check FILE [--texts DIR] [--mapping FILE] [--write [--on DAY]] [--json] [--strict]
      Say what is wrong with a dataset: the first 20 problems in full, the rest counted.
      With --texts, decide every quote whose source has a text in DIR, by quote rule 1.
      A text is DIR/<source id>.txt, or the file that DIR/texts.json names:
      {"source id": "file name"}. --mapping names that file where it lies elsewhere.
      --write records in FILE what was found: the result, the place and the words around
      each quote, the digest of each text, with today's day (UTC) or the one that --on says.
      What is recorded already and still so is left alone.
      --json tells every problem, the counts and the coverage as JSON.
      --strict ends with 1 even if everything found is only worth a look.

  soupline fmt FILE [--check]
      Write FILE anew in its canonical form: fields in the order of the format, records by
      id, short values on one line. --check only says whether it is.

  soupline diff OLD NEW [--format text|markdown|json]
      Say what differs: claims, evidence, people, organizations and sources that were added,
      removed or changed.

  soupline schema [-o OUT]
      Write the JSON Schema of a dataset.

  soupline svg FILE [--view QUERY] [--size WIDTHxHEIGHT] [--theme light|dark] [-o OUT]
      Draw a view as an SVG file. QUERY is what stands after ? in the map's address;
      without it the opening view is drawn, 1200x800, light.

  soupline help
      Say this.

FILE may be - for standard input, OUT may be - for standard output (as it is without -o).
"soupline fmt -" writes to standard output; "soupline check - --write" is refused.

Ends with
  0  all is well, or only something worth a look
  1  the dataset has errors (with --strict: anything worth a look); fmt --check: not in its form
  2  wrong usage, or a file that cannot be read or written
`;

export function help(_args: string[], host: Host): number {
  host.out(USAGE);
  return EXIT.good;
}
