// What is drawn is what is hit: discs at their middles, lines along their way, words on themselves.
import { describe, expect, test } from 'vitest';
import { type Point, subjectId } from '../../src/model/subject';
import { distance, distanceToSegment } from '../../src/model/vector';
import { draw } from '../fixtures/draw';
import { boxHolds, boxAround } from '../../src/scene/geometry';
import { pickAt } from '../../src/scene/pick';
import type { Path, Scene } from '../../src/scene/scene';
import { openingView } from '../../src/view/query';
import { shipped, SIZES } from '../fixtures/shipped';
import { linesIn, nodeDiscs, textsIn } from './marks';

const model = shipped();
const found = (scene: Scene, at: Point, least?: number) => {
  const subject = pickAt(scene, at, least);
  return subject && `${subject.kind} ${subjectId(subject)}`;
};

/** Points of a line that are far from every disc, word and other line. */
function alone(scene: Scene, line: Path): Point[] {
  const others = [...linesIn(scene).values()].filter((other) => other !== line);
  return line.spine!.slice(1, -1).filter((at) => {
    const free = [...nodeDiscs(scene).values()].every(
      (disc) => distance(disc.at, at) > Math.max(disc.r, 12) + 1,
    );
    const silent = textsIn(scene).every(
      (text) =>
        !boxHolds(
          boxAround(
            [
              [text.box.x0, text.box.y0],
              [text.box.x1, text.box.y1],
            ],
            1,
          ),
          at,
        ),
    );
    const apart = others.every((other) =>
      other.spine!.every((end, step, all) => step === 0 || distanceToSegment(at, all[step - 1]!, end) > 12),
    );
    return free && silent && apart;
  });
}

describe.each(SIZES)('in the opening view at $width x $height', (size) => {
  const { scene } = draw(model, openingView(model), { ...size, theme: 'light' });

  test('the middle of each disc finds its node', () => {
    for (const [id, disc] of nodeDiscs(scene)) expect(found(scene, disc.at)).toBe(`node ${id}`);
  });

  test('a point of a line with nothing near finds its claim', () => {
    let tried = 0;
    for (const line of linesIn(scene).values()) {
      for (const at of alone(scene, line)) {
        expect(found(scene, at)).toBe(`${line.subject!.kind} ${line.key}`);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(10);
  });

  test('the middle of a name finds whom it names', () => {
    for (const name of textsIn(scene, 'names')) {
      const at: Point = [(name.box.x0 + name.box.x1) / 2, (name.box.y0 + name.box.y1) / 2];
      expect(found(scene, at)).toBe(`node ${name.key.split('/')[1]}`);
    }
  });

  test('a corner of the frame finds nothing', () => {
    expect(found(scene, [1, size.height - 1])).toBeNull();
  });
});

test('a finger reaches farther than a mouse', () => {
  const { scene } = draw(model, openingView(model), { ...SIZES[1]!, theme: 'light' });
  const finds = (least: number) =>
    [...nodeDiscs(scene)].filter(
      ([id, disc]) => found(scene, [disc.at[0], disc.at[1] - 18], least) === `node ${id}`,
    ).length;
  expect(finds(22)).toBeGreaterThan(finds(12));
});
