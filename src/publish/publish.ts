// What is written once, at build: the embed's page, and the settled places of the opening and of the whole field.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '../dataset/parse';
import { buildModel } from '../model/model';
import { settleAll } from '../settling';
import { embedPage } from './embedPage';

/** What the build knows; file names are relative to `dist`. */
interface Site {
  readonly dist: string;
  readonly dataset: Uint8Array;
  readonly embedScript: string;
  readonly embedStyle: string | null;
  readonly settleScript: string;
  readonly policy: string;
}

export async function publish({
  dist,
  dataset: bytes,
  embedScript,
  embedStyle,
  settleScript,
  policy,
}: Site): Promise<void> {
  const { dataset, problems } = parse(bytes);
  if (!dataset) throw new Error(`The dataset was refused: ${problems[0]!.at} ${problems[0]!.says}`);
  const model = buildModel(dataset);
  const page = embedPage(model, { script: embedScript, style: embedStyle, settle: settleScript, policy });
  await writeFile(join(dist, 'embed.html'), page);
  await writeFile(join(dist, 'data', 'places.json'), JSON.stringify(settleAll(model)));
}
