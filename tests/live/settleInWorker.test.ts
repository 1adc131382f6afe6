// Settling in a worker: the same places as anywhere, the last question answered, and a way on without a worker.
import { describe, expect, test } from 'vitest';
import { settleInWorker } from '../../src/live/settleInWorker';
import { createPlaces } from '../../src/live/places';
import { buildNetwork } from '../../src/model/network';
import type { Lens } from '../../src/model/subject';
import { pictureFile } from '../../src/pictureFile';
import { FIELD, pictureOn, recall } from '../../src/placing';
import { settleLens } from '../../src/settling';
import { snapshot } from '../../src/snapshot';
import { readQuery } from '../../src/view/query';
import { FakeWorker } from '../fixtures/fakeWorker';
import { organizationId } from '../fixtures/ids';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import { shipped, smallModel } from '../fixtures/shipped';

const of = (company: string): Lens => ({
  show: 'people',
  scope: { organizations: [organizationId(company)] },
});
const model = smallModel();
const field = settleLens(model, FIELD, []);

/** A worker at hand, and every one that was started. */
function office(instead = () => Promise.resolve(settleAtOnce)) {
  const workers: FakeWorker[] = [];
  const start = () => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  };
  return { workers, start, settle: settleInWorker(start, instead) };
}

describe('a worker', () => {
  test.each([
    ['the small map', smallModel, 'orgs=tureen', false],
    ['the small map as flows', smallModel, 'show=flows', false],
    ['the shipped map', shipped, 'orgs=mistral-ai&show=people', true],
  ])('settles a scope of %s to the very bytes of the command line', async (_, make, query, isKnown) => {
    const whole = make();
    const { workers, settle } = office();
    const view = readQuery(query, whole);
    const lens = { ...view.lens, show: view.lens.show === 'flows' ? 'flows' : 'people' } as const;
    const answer = settle(whole, lens, isKnown ? settleLens(whole, FIELD, []) : null);
    workers[0]!.work();
    const network = buildNetwork(whole, lens);
    const layout = recall([(await answer)!], lens, network)!;
    const frame = { width: 900, height: 600, theme: 'light', furniture: true } as const;
    const { scene } = pictureOn({ model: whole, lens, network, layout }, view, frame);
    expect(pictureFile(whole, view, scene) === snapshot(whole, view, frame)).toBe(true);
  });

  test('is started when it is first needed, told the dataset once, and then lenses', async () => {
    const { workers, settle } = office();
    expect(workers).toEqual([]);
    for (const company of ['tureen', 'ladleworks']) {
      const answer = settle(model, of(company), field);
      workers[0]!.work();
      expect((await answer)!.lens).toEqual(of(company));
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]!.told).toEqual([
      { dataset: model.dataset },
      { lens: of('tureen'), field },
      { lens: of('ladleworks'), field },
    ]);
  });
});

describe('several questions in a row', () => {
  test('the last one is answered as soon as the first is, which finds the field for it; what lies between is not', async () => {
    const { workers, settle } = office();
    const answers = ['tureen', 'stockpot', 'ladleworks'].map((company) => settle(model, of(company), null));
    expect(workers[0]!.asked).toEqual([of('tureen')]);
    expect(await answers[1]).toBeNull();
    workers[0]!.work();
    workers[0]!.work();
    expect((await answers[0])!.lens).toEqual(of('tureen'));
    expect((await answers[2])!.lens).toEqual(of('ladleworks'));
    expect(workers).toHaveLength(1);
  });

  test('where the field is known, the one in work is given up at once, and an answer that comes yet is not heard', async () => {
    const { workers, settle } = office();
    const first = settle(model, of('tureen'), field);
    const second = settle(model, of('ladleworks'), field);
    expect(await first).toBeNull();
    expect(workers.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
    workers[0]!.work();
    workers[1]!.work();
    expect((await second)!.lens).toEqual(of('ladleworks'));
  });

  test('another file has a worker of its own, and does not wait', async () => {
    const { workers, settle } = office();
    const first = settle(model, of('tureen'), null);
    const other = smallModel();
    const second = settle(other, of('tureen'), null);
    expect(await first).toBeNull();
    expect(workers.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
    expect(workers[1]!.told[0]).toEqual({ dataset: other.dataset });
    workers[1]!.work();
    expect((await second)!.lens).toEqual(of('tureen'));
  });
});

describe('without a worker', () => {
  test('where none can be started, the page settles', async () => {
    const settle = settleInWorker(
      () => {
        throw new Error('No workers here.');
      },
      () => Promise.resolve(settleAtOnce),
    );
    expect(await settle(model, of('tureen'), field)).toEqual(settleLens(model, of('tureen'), [field]));
  });

  test.each(['error', 'messageerror'] as const)(
    'where one fails (%s), the page settles what was asked and all that follows',
    async (failure) => {
      const { workers, settle } = office();
      const answer = settle(model, of('tureen'), field);
      workers[0]!.send(failure);
      expect((await answer)!.lens).toEqual(of('tureen'));
      expect(workers[0]!.hasEnded).toBe(true);
      expect((await settle(model, of('ladleworks'), field))!.lens).toEqual(of('ladleworks'));
      expect(workers).toHaveLength(1);
    },
  );

  test('where the page cannot settle either, the question fails, and the next one tries again', async () => {
    let isBack = false;
    const { workers, settle } = office(() =>
      isBack ? Promise.resolve(settleAtOnce) : Promise.reject(new Error('The script did not come.')),
    );
    const answer = settle(model, of('tureen'), field);
    workers[0]!.send('error');
    await expect(answer).rejects.toThrow('did not come');
    isBack = true;
    expect((await settle(model, of('tureen'), field))!.lens).toEqual(of('tureen'));
  });
});

describe('what was settled', () => {
  test('is kept for a few lenses, and a question that is still open is not asked twice', async () => {
    const { workers, settle } = office();
    const places = createPlaces(settle, () => []);
    const answer = places.settle(model, of('tureen'));
    expect(places.settle(model, of('tureen'))).toBe(answer);
    workers[0]!.work();
    const placing = await answer;
    expect(workers[0]!.asked).toEqual([of('tureen')]);
    expect(places.known(model, of('tureen'))).toBe(placing);
    expect(places.known(model, of('ladleworks'))).toBeNull();
    expect(places.network(model, of('tureen'))).toBe(placing!.network);
  });

  test('of the whole field goes along with what is asked next', async () => {
    const { workers, settle } = office();
    const places = createPlaces(settle, () => []);
    const answer = places.settle(model, FIELD);
    workers[0]!.work();
    await answer;
    void places.settle(model, of('tureen'));
    expect(workers[0]!.told.at(-1)).toEqual({ lens: of('tureen'), field });
  });

  test('for another network is refused', async () => {
    const places = createPlaces(
      () => ({ ...field, xy: [1, 2] }),
      () => [],
    );
    expect(() => places.settle(model, of('tureen'))).toThrow('another network');
  });
});
