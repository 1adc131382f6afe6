// `soupline help`: the usage of every command.
import { EXIT, type Host } from './host';

const USAGE = `soupline: an evidence-backed network map of moves and offers

  soupline check FILE [--texts DIR] [--mapping FILE]
      Say what is wrong with a dataset: the first 20 problems in full, the rest counted.
      With --texts, decide every quote whose source has a text in DIR, by quote rule 1.
      A text is DIR/<source id>.txt, or the file that DIR/texts.json names:
      {"source id": "file name"}. --mapping names that file where it lies elsewhere.

  soupline schema [-o OUT]
      Write the JSON Schema of a dataset.

  soupline svg FILE [--view QUERY] [--size WIDTHxHEIGHT] [--theme light|dark] [-o OUT]
      Draw a view as an SVG file. QUERY is what stands after ? in the map's address;
      without it the opening view is drawn, 1200x800, light.

  soupline help
      Say this.

FILE may be - for standard input, OUT may be - for standard output (as it is without -o).
Ends with 0 where all is well, 1 where a dataset has errors, 2 on wrong usage or an unreadable file.
`;

export function help(_args: string[], host: Host): number {
  host.out(USAGE);
  return EXIT.good;
}
