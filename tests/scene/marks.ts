// Reading a scene in tests: its marks by layer, kind and claim.
import type { Disc, Mark, Path, Scene, Text } from '../../src/scene/scene';

export const marksIn = (scene: Scene, layer?: string): readonly Mark[] =>
  scene.layers.filter(({ id }) => layer === undefined || id === layer).flatMap(({ marks }) => marks);

export const textsIn = (scene: Scene, layer?: string): Text[] =>
  marksIn(scene, layer).filter((mark): mark is Text => mark.kind === 'text');

export const pathsIn = (scene: Scene, layer?: string): Path[] =>
  marksIn(scene, layer).filter((mark): mark is Path => mark.kind === 'path');

/** The discs of nodes, by node id. */
export const nodeDiscs = (scene: Scene): ReadonlyMap<string, Disc> =>
  new Map(
    marksIn(scene, 'discs')
      .filter((mark): mark is Disc => mark.kind === 'disc' && mark.subject !== undefined)
      .map((disc) => [disc.key, disc]),
  );

/** The lines that a pointer can hit, by key: a claim's id, or a bundle's. */
export const linesIn = (scene: Scene): ReadonlyMap<string, Path> =>
  new Map(
    pathsIn(scene, 'lines')
      .filter((mark) => mark.spine)
      .map((line) => [line.key, line]),
  );

/** Ids of the nodes that carry their name. */
export const namedIn = (scene: Scene): ReadonlySet<string> =>
  new Set(textsIn(scene, 'names').map((mark) => mark.key.replace(/^name\//, '').replace(/\/\d$/, '')));
