// The embed's page as text: the picture, every receipt and the dataset, complete without a script.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Model } from '../model/model';
import { settleAll } from '../settling';
import { snapshot } from '../snapshot';
import { openingView } from '../view/query';
import { embedFoot, embedPanel, embedReceipts, embedWays } from './embedParts';
import { dataBlock, escaped } from './html';
import { PLACES } from './places';

interface Files {
  readonly script: string;
  readonly style: string | null;
  /** What settles the places of other scopes. */
  readonly settle: string;
  readonly policy: string;
}

/** The still picture for readers without scripts, and for others until their own is drawn. */
const STILL = { width: 720, height: 640, theme: 'light', furniture: true } as const;

export function embedPage(model: Model, files: Files): string {
  return [
    '<!doctype html>',
    // The script says otherwise where the address or the reader's system asks for dark.
    '<html lang="en" data-theme="light">',
    '<head>',
    ...head(model, files),
    '</head>',
    '<body>',
    `<main class="embed" id="${PLACES.page}">`,
    `<h1 class="visually-hidden">${escaped(model.dataset.title)}</h1>`,
    `<div class="stage" id="${PLACES.stage}">${snapshot(model, openingView(model), STILL)}</div>`,
    ...[embedWays(), embedPanel(model), embedFoot(model), embedReceipts(model)].map((part) =>
      renderToStaticMarkup(part),
    ),
    '</main>',
    dataBlock(PLACES.data, model.dataset),
    dataBlock(PLACES.settled, settleAll(model)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head({ dataset }: Model, { script, style, settle, policy }: Files): string[] {
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(dataset.title)} · Soupline</title>`,
    ...(dataset.description ? [`<meta name="description" content="${escaped(dataset.description)}">`] : []),
    '<link rel="icon" href="./favicon.svg" type="image/svg+xml">',
    '<base target="_blank">',
    ...(style ? [`<link rel="stylesheet" href="./${escaped(style)}">`] : []),
    // Waited for on purpose: it sets the theme and folds the receipts away before anything is painted.
    `<script src="./${escaped(script)}" data-settle="./${escaped(settle)}"></script>`,
  ];
}
