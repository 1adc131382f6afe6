// How long the pure rooms take on the shipped map; nothing is asserted.
import { settle } from '../../src/layout/settle';
import { buildModel } from '../../src/model/model';
import { buildNetwork } from '../../src/model/network';
import { parse } from '../../src/dataset/parse';
import { pictureFile } from '../../src/pictureFile';
import { draw } from '../fixtures/draw';
import { snapshot } from '../../src/snapshot';
import type { Frame } from '../../src/scene/scene';
import { openingView, readQuery } from '../../src/view/query';
import { withPick } from '../../src/view/view';
import { shippedBytes } from '../fixtures/shipped';

const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: false };

/** What is timed, by name. */
export function works(): Record<string, () => unknown> {
  const bytes = shippedBytes();
  const model = buildModel(parse(bytes).dataset!);
  const view = openingView(model);
  const people = buildNetwork(model, { ...view.lens, show: 'people' });
  const flows = buildNetwork(model, { ...view.lens, show: 'flows' });
  const whole = buildNetwork(model, { ...readQuery('scope=all', model).lens, show: 'people' });
  const before = draw(model, view, FRAME);
  const picked = withPick(view, { kind: 'node', id: people.nodes[0]!.id });
  return {
    'parse the shipped file': () => parse(bytes),
    'layout of the opening view, people': () => settle(people),
    'layout of the opening view, flows': () => settle(flows),
    'layout of the whole field': () => settle(whole),
    'a pick, redrawn in its places': () => draw(model, picked, FRAME, before),
    'SVG of the opening view, settled before': () =>
      pictureFile(model, view, draw(model, view, FRAME, before).scene),
    'SVG of the opening view, from nothing': () => snapshot(model, view, FRAME),
  };
}
