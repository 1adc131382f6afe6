// A view and its spelling in the address: exact both ways, and lenient to whatever stands there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/model/network';
import { compareText } from '../../src/model/order';
import { openingView, query, readQuery } from '../../src/view/query';
import { EMPTY_VIEW, withCamera, withMoved } from '../../src/view/view';
import { organizationId, personId } from '../fixtures/ids';
import { allShown, shipped, smallModel } from '../fixtures/shipped';
import { arbitraryView } from './arbitrary';

const model = shipped();

describe('the spelling of a view', () => {
  test('reads back as the same view, whatever was asked', () => {
    fc.assert(
      fc.property(arbitraryView(model), (view) => {
        expect(readQuery(query(view, model), model)).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads back also where the opening view filters and has no scope', () => {
    const filtering = smallModel((dataset) => ({
      ...dataset,
      views: [{ id: 'opening', title: 'Opening', query: 'hide=offers&quoted=1&show=flows&labs=rolled' }],
    }));
    fc.assert(
      fc.property(arbitraryView(filtering), (view) => {
        expect(readQuery(query(view, filtering), filtering)).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  test('is written in one way only: reading it and writing it again changes nothing, also for junk', () => {
    const ids = [...model.organizations.keys(), ...model.claims.keys(), 'nobody', '__proto__', ''];
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(...ids),
      fc.array(fc.constantFrom(...ids)).map((list) => list.join(',')),
      fc.constantFrom('2025-06..2025-08', '2025-08..2025-06', '2025-13..2026-01', '0000-01..2025-02'),
      fc.constantFrom('2025..2026', '2026..2025', '2025-02-30..2026', 'NaN,1,2', '1,2,-3', '1e3,0,100'),
      fc.constantFrom('-0,-0,100', '00012.0,1,99999999', 'move:meta:openai', 'tie:meta:openai', ':', 'meta:'),
      fc.constantFrom('rolled', 'apart', '2', '3', 'count:meta:', 'claim:nothing', 'move:meta:openai:rolled'),
      fc.constantFrom(
        'move:meta:openai:apart',
        'move:meta:openai:rolled:',
        'count::',
        'offer:meta:meta:rolled',
      ),
      fc.constantFrom('meta,-0,007;openai,1', 'meta,1,1;meta,2,2', 'offers,moves,moves', 'none', '1', '0'),
    );
    const keys = [
      'scope',
      'orgs',
      'dates',
      'around',
      'steps',
      'atleast',
      'pin',
      'show',
      'labs',
      'hide',
      'quoted',
    ];
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(...keys, 'months', 'pick', 'claim', 'bundle', 'count', 'moved', 'at'),
    );
    const junk = fc
      .array(fc.tuple(key, value), { maxLength: 8 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(junk, (text) => {
        const once = query(readQuery(text, model), model);
        expect(query(readQuery(once, model), model)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('is empty for the opening view, and an empty address is the opening view', () => {
    expect(query(openingView(model), model)).toBe('');
    expect(readQuery('', model)).toEqual(openingView(model));
    expect(openingView(model).lens.scope).not.toEqual({});
  });

  test('says scope=all for the whole field, which is not the opening view', () => {
    expect(query(EMPTY_VIEW, model)).toBe('scope=all');
    const whole = readQuery('scope=all', model);
    expect(whole).toEqual(EMPTY_VIEW);
    expect(buildNetwork(model, whole.lens).claims).toEqual(allShown(model));
    expect(allShown(model).size).toBeGreaterThan(buildNetwork(model, openingView(model).lens).claims.size);
  });

  test('names nobody who is unknown', () => {
    const view = readQuery(
      'orgs=meta,nowhere&pin=no-claim&pick=nobody&moved=nobody,1,1&bundle=move:meta:nowhere&count=nowhere:',
      model,
    );
    expect(view).toEqual({
      ...openingView(model),
      lens: { show: 'auto', scope: { organizations: ['meta'] } },
    });
  });

  test('says round what a scope lies, and how far it reaches', () => {
    const around = (text: string) => readQuery(text, model).lens.scope.around;
    expect(around('around=meta')).toEqual({ subject: { kind: 'node', id: 'meta' }, steps: 1 });
    expect(around('around=meta&steps=3')?.steps).toBe(3);
    expect(around('around=move:openai:meta:rolled')?.subject).toEqual({
      kind: 'bundle',
      family: 'move',
      from: 'openai',
      to: 'meta',
      rolled: true,
    });
    expect(around('around=count::meta')?.subject).toEqual({ kind: 'count', from: null, to: 'meta' });
    expect(around('around=claim:zuckerberg-soup-approach')?.subject).toEqual({
      kind: 'claim',
      id: 'zuckerberg-soup-approach',
    });
    for (const text of ['nobody', 'claim:meta', 'move:meta', 'move:openai:meta:apart', 'count:openai', ''])
      expect(around(`around=${text}`)).toBeUndefined();
    expect(around('around=meta&steps=4')?.steps).toBe(1);
    expect(readQuery('steps=2', model)).toEqual(openingView(model));
  });

  test('says whether labs are rolled up, also against an opening that rolls them', () => {
    expect(readQuery('labs=rolled', model).lens).toEqual({ ...openingView(model).lens, rolled: true });
    expect(readQuery('labs=apart', model)).toEqual(openingView(model));
    expect(readQuery('labs=somehow', model)).toEqual(openingView(model));
    const rolling = smallModel((dataset) => ({
      ...dataset,
      views: [{ id: 'opening', title: 'Opening', query: 'labs=rolled' }],
    }));
    expect(openingView(rolling).lens.rolled).toBe(true);
    expect(query(EMPTY_VIEW, rolling)).toBe('labs=apart');
    expect(readQuery('labs=apart', rolling).lens).toEqual(EMPTY_VIEW.lens);
  });

  test('takes no order and no repeats from the address', () => {
    expect(readQuery('orgs=openai,meta,openai', model).lens.scope.organizations).toEqual(['meta', 'openai']);
    expect(readQuery('hide=disputed,moves', model).filter.hide).toEqual(['moves', 'disputed']);
  });

  test('a range that ends before it begins, or that the calendar does not know, is no range', () => {
    for (const dates of ['2026..2025', '2025-02-30..2026', '2025', '2025..2026..2027', '..2026'])
      expect(readQuery(`dates=${dates}`, model).lens.scope.dates).toBeUndefined();
    expect(readQuery('dates=2025..2025', model).lens.scope.dates).toEqual({ from: '2025', to: '2025' });
  });

  test('a person is an address of its own, readable as it is', () => {
    const id = [...model.people.keys()].toSorted(compareText)[0]!;
    expect(query({ ...openingView(model), pick: { kind: 'node', id } }, model)).toBe(`pick=${id}`);
  });
});

describe('numbers of a view', () => {
  test('a camera is spelled with one decimal', () => {
    const view = withCamera(openingView(model), { center: [1.3, -20], span: 400.5 });
    expect(query(view, model)).toBe('at=1.3,-20,400.5');
    expect(readQuery('at=1.3,-20,400.5', model).camera).toEqual(view.camera);
  });

  test('a camera read from an address has a span that can be drawn', () => {
    expect(readQuery('at=0,0,1', model).camera?.span).toBe(40);
    expect(readQuery('at=0,0,9999999', model).camera?.span).toBe(60_000);
    for (const at of ['0,0,0', '0,0,-5', '0,0', '1e9,0,100', 'a,b,c', '0,0,Infinity'])
      expect(readQuery(`at=${at}`, model).camera).toBeNull();
  });

  test('a place moved by hand is a whole number, and never minus zero', () => {
    const view = withMoved(EMPTY_VIEW, personId('odette-minestrone'), [-0.2, 12.6]);
    expect([...view.moved.values()]).toEqual([[0, 13]]);
    expect(withMoved(view, organizationId('tureen'), [1, 1]).moved.size).toBe(2);
    expect(view.moved.size).toBe(1);
    expect([...readQuery('moved=openai,-0,-7', model).moved.values()]).toEqual([[0, -7]]);
  });
});
