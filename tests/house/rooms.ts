// The table of the rooms: whom each may import, and where each package may be used.

/** A room, or one file of it. Those with a file's name, such as `picture`, are rooms of one file. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  model: ['dataset'],
  check: ['dataset', 'model'],
  view: ['dataset/dataset', 'dataset/date', 'model'],
  layout: [
    'dataset/dataset',
    'model/network',
    'model/subject',
    'model/vector',
    'model/order',
    'model/kin',
    'model/nameLines',
  ],
  scene: ['dataset/dataset', 'dataset/date', 'model', 'view', 'layout/layout'],
  // The words that a scene is written in (its marks, numbers, faces and subjects), never the model behind it.
  paint: ['scene/scene', 'scene/geometry', 'scene/theme', 'model/subject'],
  write: ['dataset/dataset', 'dataset/date', 'model', 'view'],
  placing: ['model', 'view', 'layout/layout', 'scene'],
  settling: ['model', 'view', 'layout', 'placing'],
  picture: ['model', 'view', 'layout/layout', 'scene', 'placing', 'settling'],
  pictureFile: ['dataset/canonical', 'model', 'view', 'scene/scene', 'paint/svgText', 'paint/snapshot'],
  snapshot: ['model', 'view', 'scene/scene', 'picture', 'pictureFile'],
  // Never `settling`: a page leaves it to a script of its own.
  live: ['dataset', 'model', 'check', 'view', 'scene', 'paint', 'write', 'placing', 'pictureFile'],
  ui: ['dataset/dataset', 'dataset/date', 'dataset/problem', 'model', 'view', 'write', 'scene/theme', 'live'],
  publish: ['dataset', 'model', 'view', 'write', 'scene/theme', 'ui', 'settling', 'snapshot'],
  doors: [
    'dataset',
    'model',
    'check',
    'view',
    'layout',
    'scene',
    'paint',
    'write',
    'placing',
    'settling',
    'picture',
    'snapshot',
    'live',
    'ui',
    'publish',
  ],
};

/** Every package that src may import, and its rooms: one that is not listed is a fault. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['dataset'],
  '@noble/hashes': ['dataset'],
  'd3-force': ['layout'],
  zustand: ['live'],
  minisearch: ['live'],
  react: ['ui', 'publish', 'doors'],
  'react-dom': ['ui', 'publish', 'doors'],
};

/** Files that run in Node and may say so. */
export const IN_NODE = /^(?:doors\/cli[./].*|publish\/.*)$/;

/** From dataset to picture: the same bytes in every engine, and no document. */
export const PURE =
  /^(?:(?:dataset|model|check|view|layout|scene|write)\/.*|paint\/(?!paint\.|svgDom|canvas).*|(?:placing|settling|picture|pictureFile|snapshot)\.ts)$/;
