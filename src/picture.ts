// The whole way on one page: a model and a question become a picture. Read this first.
import type { Model } from './model/model';
import { buildNetwork } from './model/network';
import { type Picture, pictureOn, resolveLens } from './placing';
import type { Frame } from './scene/scene';
import { layoutOf } from './settling';
import type { View } from './view/view';

/** Dataset to scene, all at once; a page, which must not wait and remembers places, has `live/places` instead. */
export function draw(model: Model, view: View, frame: Frame): Picture {
  const lens = resolveLens(view.lens, frame);
  const network = buildNetwork(model, lens);
  return pictureOn({ model, lens, network, layout: layoutOf(model, lens, network, []) }, view, frame);
}
