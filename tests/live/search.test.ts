// Finding by what a reader types: any case, accents, order, one slip, other spellings, words of receipts.
import { describe, expect, it, test } from 'vitest';
import { buildSearch, type FoundKind } from '../../src/live/search';
import type { Found } from '../../src/live/found';
import { goTo, isOutside } from '../../src/live/searchReach';
import { createLive } from '../../src/live/createLive';
import { memoryAddress } from '../../src/live/address';
import { buildModel, type Model } from '../../src/model/model';
import { buildNetwork } from '../../src/model/network';
import { modelThen } from '../../src/view/past';
import { openingView } from '../../src/view/query';
import { personId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';
import { small } from '../fixtures/small';
import { nodeDiscs } from '../scene/marks';
import { visit } from '../journeys/browser';
import { settleAtOnce } from '../fixtures/settleAtOnce';

const ALL = { people: 999, companies: 999, words: 999 };

function finder(model: Model) {
  const { search } = buildSearch(model);
  const of = (query: string, kind: FoundKind): readonly Found[] =>
    search(query, ALL).groups.find((group) => group.kind === kind)?.found ?? [];
  return {
    search: (query: string) => search(query, ALL),
    of,
    keys: (query: string, kind: FoundKind) => of(query, kind).map(({ key }) => key),
    first: (query: string) => search(query, ALL).groups[0]?.found[0]?.key,
  };
}

const text = ({ title }: Found) => title.map((part) => part.text).join('');
const why = ({ why: words }: Found) =>
  words ? `${words.says}: ${words.parts.map((part) => part.text).join('')}` : null;
const lit = ({ why: words }: Found) => words?.parts.filter(({ hit }) => hit).map((part) => part.text);

describe('in the small map', () => {
  const find = finder(smallModel());

  test.each([
    ['the name', 'Odette Minestrone'],
    ['any case', 'oDETTE mINESTRONE'],
    ['another order', 'minestrone odette'],
    ['accents that are not there', 'Odétte Minéstrone'],
    ['a letter too few', 'Odette Minstrone'],
    ['another letter', 'Odette Minestrine'],
    ['two letters swapped', 'Odtete'],
    ['an unfinished last word', 'odette mines'],
    ['the space left out', 'odetteminestrone'],
    ['a space too many', 'odette mine strone'],
  ])('finds a person by %s', (_, query) => {
    expect(find.first(query)).toBe('odette-minestrone');
  });

  it('says by which other spelling it found, and shows the name', () => {
    const [odette] = find.of('Odete', 'people');
    expect(text(odette!)).toBe('Odette Minestrone');
    expect(why(odette!)).toBe('also written: Odete Minestrone');
    expect(odette!.about).toBe('Tureen, then Ladleworks Broth Lab since 24 June 2025');
  });

  it('says that a slip was forgiven, and what somebody is known for', () => {
    expect(why(find.of('Minestrine', 'people')[0]!)).toMatch(/^close to what was typed/);
    expect(why(find.of('density', 'people')[0]!)).toBe('known for: Density studies');
  });

  it('finds a company by its abbreviation', () => {
    const [lab] = find.of('lbl', 'companies');
    expect(text(lab!)).toBe('Ladleworks Broth Lab');
    expect(why(lab!)).toBe('also written: LBL');
  });

  it('finds words of a quote, shows those round them, and the standing first', () => {
    const [offer] = find.of('hundred million spoons', 'words');
    expect(offer).toMatchObject({ key: 'bisque-offer', mark: '≠', subject: { kind: 'claim' } });
    expect(text(offer!)).toMatch(/^Disputed offer: Ladleworks to Petronella Bisque/);
    expect(why(offer!)).toMatch(/^in a quote, from Under the Lid: “.*hundred million golden spoons/);
    expect(lit(offer!)).toEqual(['hundred', 'million', 'spoons']);
  });

  it('finds words of a paraphrase, of evidence against, and of a summary', () => {
    expect(why(find.of('thermos', 'words')[0]!)).toMatch(/^in our words, after Bowl Weekly: .*thermos/);
    expect(why(find.of('no such sum', 'words')[0]!)).toMatch(/^in our words against it, after Bowl Weekly/);
    expect(why(find.of('courted ahead', 'words')[0]!)).toMatch(/^in the summary/);
  });

  it('finds a remark, which leads to who made it', () => {
    const [remark] = find.of('whose kitchen', 'words');
    expect(remark).toMatchObject({
      key: 'bisque-on-rivals',
      subject: { kind: 'node', id: 'petronella-bisque' },
    });
    expect(text(remark!)).toMatch(/^Remark on record: Petronella Bisque/);
  });

  it('finds what a publisher told, or what others told after it', () => {
    const bowl = find.of('bowl weekly', 'words').map(({ key }) => key);
    expect(bowl).toContain('marigold-founds-stockpot');
    expect(why(find.of('under lid', 'words')[0]!)).toBe('published by: Under the Lid');
  });

  it('never speaks of a withdrawn claim, nor of somebody of whom nothing else is told', () => {
    for (const query of ['withdrawn', 'old ladle', 'gideon offer', 'took its article back'])
      expect(find.keys(query, 'words')).not.toContain('gideon-offer');
    expect(find.of('gideon', 'people')[0]).toMatchObject({ key: 'gideon-gazpacho' });
    const alone = finder(
      smallModel((data) => ({
        ...data,
        claims: data.claims.filter(({ id }) => id !== 'gideon-at-university'),
      })),
    );
    expect(alone.search('gideon').groups).toEqual([]);
  });

  it('offers the nearest names where nothing is found', () => {
    expect(find.search('odit minestrani')).toEqual({ groups: [], nearest: ['Odette Minestrone'] });
    expect(find.search('qqqq crouton').nearest).toEqual(['Bartholomew Crouton']);
    expect(find.search('crutan').nearest[0]).toBe('Bartholomew Crouton');
    expect(find.search('zzzzqqqq')).toEqual({ groups: [], nearest: [] });
  });

  it('finds nothing for nothing, and takes any text', () => {
    for (const query of ['', '  ', '…', '"*~', '\\', 'a'.repeat(5000), '\ud800', 'constructor'])
      expect(find.search(query).groups).toEqual([]);
  });

  it('gives as many as are wanted, and says how many there are', () => {
    const { groups } = buildSearch(smallModel()).search('tureen', { people: 1, companies: 1, words: 2 });
    const words = groups.find(({ kind }) => kind === 'words')!;
    expect(words.found).toHaveLength(2);
    expect(words.total).toBeGreaterThan(5);
    expect(groups[0]!.kind).toBe('companies');
  });

  it('looking back, finds only what was known', () => {
    const then = finder(modelThen(smallModel(), '2025-06-30'));
    expect(then.keys('odette', 'people')).toEqual(['odette-minestrone']);
    expect(then.search('hundred million spoons').groups).toEqual([]);
    expect(then.search('petronella').groups).toEqual([]);
    expect(then.of('minestrone', 'words').map(({ key }) => key)).toEqual(['odette-to-broth-lab']);
  });

  it('finds Chinese names by any of their characters', () => {
    const chinese = finder(
      smallModel((data) => ({
        ...data,
        people: data.people.map((person) =>
          person.id === 'odette-minestrone' ? { ...person, aliases: ['欧黛特·汤'] } : person,
        ),
      })),
    );
    for (const query of ['欧黛特·汤', '欧黛特', '黛特', '汤', '汤欧黛特'])
      expect(chinese.first(query)).toBe('odette-minestrone');
    const [found] = chinese.of('黛特', 'people');
    expect(why(found!)).toBe('also written: 欧黛特·汤');
    expect(lit(found!)).toEqual(['黛', '特']);
  });
});

describe('in the shipped map', () => {
  const find = finder(shipped());

  test.each([
    ['Shengjia Zhao', 'shengjia-zhao'],
    ['zhao shengjia', 'shengjia-zhao'],
    ['Shegnjia', 'shengjia-zhao'],
    ['Zaho', 'shengjia-zhao'],
    ['赵晟佳', 'shengjia-zhao'],
    ['SIMONYAN karen', 'karen-simonyan'],
    ['francois chollet', 'francois-chollet'],
    ['mark chan', 'mark-chen'],
    ['open ai', 'openai'],
    ['meta', 'meta'],
    ['msl', 'meta-superintelligence-labs'],
  ])('%s leads to %s', (query, id) => {
    expect(find.first(query)).toBe(id);
  });

  it('says of every result of many queries why it is there', () => {
    for (const query of ['meta', 'soup', 'bloomberg', 'chief scientist', 'offer', 'wang'])
      for (const kind of ['people', 'companies', 'words'] as const)
        for (const found of find.of(query, kind)) {
          const isInTitle = found.title.some(({ hit }) => hit);
          expect(isInTitle || found.why !== null, `${query}: ${found.key}`).toBe(true);
          if (kind === 'words') expect(lit(found), `${query}: ${found.key}`).not.toEqual([]);
        }
  });
});

describe('going there', () => {
  const dataset = small();
  dataset.views[0]!.query = 'orgs=stockpot';
  const model = buildModel(dataset);
  const network = buildNetwork(model, openingView(model).lens);
  const odette = { kind: 'node', id: personId('odette-minestrone') } as const;
  const marigold = { kind: 'node', id: personId('marigold-stock') } as const;

  it('knows what the picture has no place for', () => {
    expect(isOutside(model, network, odette)).toBe(true);
    expect(isOutside(model, network, marigold)).toBe(false);
  });

  it('takes the picture to what the reader has zoomed away from', () => {
    const { live, address } = visit('scope=all&at=5000,5000,200');
    const edges = () => {
      const { scene } = live.picture();
      const [x, y] = nodeDiscs(scene).get('marigold-stock' as never)!.at;
      return Math.max(Math.abs(x - scene.frame.width / 2), Math.abs(y - scene.frame.height / 2));
    };
    expect(edges()).toBeGreaterThan(1000);
    goTo(live, marigold, false);
    expect(edges()).toBeLessThan(100);
    // The nearness stays, and Back leads to where one looked before.
    expect(live.store.getState().view.camera!.span).toBe(200);
    address.back();
    expect(address.read()).toBe('scope=all&at=5000,5000,200');
  });

  it('leaves the picture where it is, where that shows it already', () => {
    const { live, address } = visit('scope=all');
    goTo(live, marigold, false);
    expect(address.read()).toBe('pick=marigold-stock');
  });

  it('widens to the whole field in the step that picks, where there is no place', () => {
    const written: [string, string][] = [];
    const address = {
      ...memoryAddress(),
      write: (query: string, how: string) => void written.push([how, query]),
    };
    const frame = { width: 1000, height: 700, theme: 'light' as const, furniture: false };
    const live = createLive({ dataset, address, frame, settle: settleAtOnce });
    goTo(live, marigold, false);
    goTo(live, odette, true);
    expect(written).toEqual([
      ['push', 'pick=marigold-stock'],
      ['push', 'scope=all&pick=odette-minestrone'],
    ]);
  });
});
