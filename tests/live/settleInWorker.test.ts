// Settling in a worker: the same places as anywhere, the last question answered, and a way on without a worker.
import { describe, expect, test } from 'vitest';
import { settleInWorker } from '../../src/live/settleInWorker';
import { memoryAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import { createPlaces, type Settle } from '../../src/live/places';
import { foundOrMissing } from '../../src/live/waiting';
import { buildNetwork } from '../../src/model/network';
import type { Lens } from '../../src/model/subject';
import { pictureFile } from '../../src/pictureFile';
import { FIELD, pictureOn, recall, sameLens } from '../../src/placing';
import { settleLens } from '../../src/settling';
import { snapshot } from '../../src/snapshot';
import { readQuery } from '../../src/view/query';
import { withScope } from '../../src/view/scope';
import type { View } from '../../src/view/view';
import { FakeWorker } from '../fixtures/fakeWorker';
import { organizationId } from '../fixtures/ids';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import { shipped, smallModel } from '../fixtures/shipped';
import { small } from '../fixtures/small';

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
  test.each([
    ['is not known yet, and the first finds it', null],
    ['is known', field],
  ])(
    'the last one is answered as soon as the first is, what lies between is not; the field %s',
    async (_, whole) => {
      const { workers, settle } = office();
      const answers = ['tureen', 'stockpot', 'ladleworks'].map((company) =>
        settle(model, of(company), whole),
      );
      expect(workers[0]!.asked).toEqual([of('tureen')]);
      expect(await answers[1]).toBeNull();
      workers[0]!.work();
      workers[0]!.work();
      expect((await answers[0])!.lens).toEqual(of('tureen'));
      expect((await answers[2])!.lens).toEqual(of('ladleworks'));
      expect(workers).toHaveLength(1);
    },
  );

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

describe('what a reader may ask for next', () => {
  const withCompany = (company: string) => (view: View) => withScope(view, model, of(company).scope);
  async function started() {
    const { workers, settle } = office();
    const address = memoryAddress('show=people&scope=all');
    const frame = { width: 1000, height: 700, theme: 'light', furniture: false } as const;
    const live = createLive({ dataset: small(), address, frame, settle });
    workers[0]!.work();
    await foundOrMissing(live);
    return { workers, live };
  }

  test('is sought before it is asked for, and there when it is', async () => {
    const { workers, live } = await started();
    const foreseen = [live.foresee(withCompany('tureen')), live.foresee(withCompany('tureen'))];
    expect(workers[0]!.asked).toEqual([FIELD, of('tureen')]);
    expect(live.store.getState().places).toBe('known');
    workers[0]!.work();
    await Promise.all(foreseen);
    live.change(withCompany('tureen'), 'push');
    expect(live.store.getState().places).toBe('known');
    expect(workers[0]!.asked).toHaveLength(2);
  });

  test('changes nothing that is shown, and is nobody’s loss where something else is asked', async () => {
    const { workers, live } = await started();
    const before = live.picture();
    void live.foresee(withCompany('tureen'));
    void live.foresee(withCompany('stockpot'));
    live.change(withCompany('ladleworks'), 'push');
    expect(live.picture().model).toBe(before.model);
    expect(live.picture().layout).toBe(before.layout);
    workers[0]!.work();
    workers[0]!.work();
    await foundOrMissing(live);
    expect(live.store.getState().places).toBe('known');
    expect(workers[0]!.asked).toEqual([FIELD, of('tureen'), of('ladleworks')]);
  });

  test('may fail without a word', async () => {
    const address = memoryAddress('show=people&scope=all');
    const frame = { width: 1000, height: 700, theme: 'light', furniture: false } as const;
    const settle: Settle = (whole, lens, known) => {
      if (sameLens(lens, FIELD)) return settleAtOnce(whole, lens, known);
      throw new Error('Nothing settles here.');
    };
    const live = createLive({ dataset: small(), address, frame, settle });
    await live.foresee(withCompany('tureen'));
    expect(live.store.getState().places).toBe('known');
    live.change(withCompany('tureen'), 'push');
    expect(live.store.getState().places).toBe('missing');
  });
});
