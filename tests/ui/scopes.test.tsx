// What part of the map is drawn: one click to the whole field and back, a scope of what is picked, labs rolled up.
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { organizationId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { runningMap, screen, within } from './runningMap';

/** The small map, opened on two months of it, with another view beside. */
const opened = (): Dataset => ({
  ...small(),
  views: [
    { id: 'june', title: 'June and July', query: 'dates=2025-06..2025-07', headline: 'A busy June.' },
    { id: 'stock', title: 'How Stockpot began', query: 'around=stockpot&steps=2&show=flows' },
  ],
});
/** One more move, from the company to its lab. */
const withInside = (): Dataset => {
  const dataset = small();
  const inside = { ...dataset.claims[0]!, id: 'odette-inside' as never, from: organizationId('ladleworks') };
  return { ...dataset, claims: [...dataset.claims, { ...inside, date: '2025-07' }] };
};
const parts = () => screen.getByRole('group', { name: 'Part of the map' });
const headline = () => screen.getByRole('heading', { level: 1 });
const only = () => screen.getByRole('group', { name: 'Draw only' });

describe('the whole field', () => {
  it('is one click from the opening, and the opening one click back', async () => {
    const { user, address } = runningMap('', opened());
    expect(headline()).toHaveTextContent('A busy June.');
    await user.click(within(parts()).getByRole('button', { name: 'Whole field' }));
    expect(address.read()).toBe('scope=all');
    expect(headline()).toHaveTextContent(/^In this map 4 people changed jobs\./);
    expect(screen.getByRole('button', { name: 'Whole field', pressed: true })).toBeVisible();
    await user.click(within(parts()).getByRole('button', { name: 'Opening view: June and July' }));
    expect(address.read()).toBe('');
  });

  it('keeps what is picked and hidden', async () => {
    const { user, live } = runningMap('pick=tureen&hide=offers', opened());
    await user.click(within(parts()).getByRole('button', { name: 'Whole field' }));
    expect(live.store.getState().view.pick).toEqual({ kind: 'node', id: 'tureen' });
    expect(live.store.getState().view.filter.hide).toEqual(['offers']);
    expect(screen.getByText(/ of 11 claims; offers hidden$/)).toBeVisible();
  });

  it('is one choice of several with that scope: the one whose lines and whose manner are drawn', async () => {
    const views = [small().views[0]!, { id: 'flows', title: 'All flows', query: 'scope=all&show=flows' }];
    const { user } = runningMap('', { ...small(), views });
    const pressed = () => within(parts()).getAllByRole('button', { pressed: true });
    expect(pressed()).toHaveLength(1);
    expect(pressed()[0]).toHaveAccessibleName(/^Opening view: /);
    await user.click(within(parts()).getByRole('button', { name: 'All flows' }));
    expect(pressed()).toHaveLength(1);
    expect(pressed()[0]).toHaveAccessibleName('All flows');
  });

  it('needs no choice where the map opens with it', () => {
    runningMap('', { ...small(), views: [small().views[0]!] });
    expect(screen.queryByRole('group', { name: 'Part of the map' })).toBeNull();
  });
});

it('another saved view is offered by name, with what it says of people or flows', async () => {
  const { user, live } = runningMap('', opened());
  await user.click(within(parts()).getByRole('button', { name: 'How Stockpot began' }));
  expect(live.store.getState().view.lens).toEqual({
    show: 'flows',
    scope: { around: { subject: { kind: 'node', id: 'stockpot' }, steps: 2 } },
  });
});

describe('what is picked', () => {
  it('has the places of its scopes sought meanwhile, the nearest first, and at once that of a button with pointer or focus', async () => {
    const { user, live } = runningMap('pick=stockpot', opened());
    const known = vi.spyOn(live, 'foresee');
    const asked = () => {
      const { view, model } = live.store.getState();
      const scopes = known.mock.calls.map(([edit]) => edit(view, model).lens.scope);
      return scopes.flatMap(({ around }) => around?.steps ?? []);
    };
    await user.hover(within(only()).getByRole('button', { name: 'and theirs' }));
    within(only()).getByRole('button', { name: 'and neighbors' }).focus();
    expect(asked()).toEqual([3, 2]);
    await vi.waitFor(() => expect(asked()).toEqual([3, 2, 1, 2, 3]));
  });

  it('is drawn alone, named in controls and caption, and left again', async () => {
    const { user, address } = runningMap('bundle=move:tureen:broth-lab', opened());
    await user.click(within(only()).getByRole('button', { name: 'these lines' }));
    expect(address.read()).toBe('around=move:tureen:broth-lab&bundle=move:tureen:broth-lab');
    expect(headline()).toHaveTextContent('2 people went from Tureen to Ladleworks Broth Lab in this map.');
    const name = 'Only: Moves from Tureen to Ladleworks Broth Lab';
    expect(within(parts()).getByText(name)).toHaveAttribute('aria-current', 'true');
    expect(screen.getByText(new RegExp(`^${name} · .* · 2 of 11 claims$`))).toBeVisible();
    await user.click(within(only()).getByRole('button', { name: 'these lines', pressed: true }));
    expect(address.read()).toBe('scope=all&bundle=move:tureen:broth-lab');
  });

  it('is drawn with its neighbors and theirs, where it is a person or company', async () => {
    const { user, address } = runningMap('pick=stockpot', opened());
    await user.click(within(only()).getByRole('button', { name: 'and neighbors' }));
    expect(address.read()).toBe('around=stockpot&steps=2&pick=stockpot');
    await user.click(within(only()).getByRole('button', { name: 'and theirs' }));
    expect(address.read()).toBe('around=stockpot&steps=3&pick=stockpot');
    expect(within(parts()).getByText('Around Stockpot, 3 steps')).toBeVisible();
  });

  it('is drawn with its labs, where it has some that are drawn apart', async () => {
    const { user, live } = runningMap('pick=ladleworks', opened());
    await user.click(within(only()).getByRole('button', { name: 'with labs' }));
    expect(live.store.getState().view.lens.scope).toEqual({ organizations: ['broth-lab', 'ladleworks'] });
  });

  it('is not offered where it is no line', () => {
    runningMap('claim=bisque-on-rivals', opened());
    expect(screen.queryByRole('group', { name: 'Draw only' })).toBeNull();
  });

  it('is said to be outside, also a bundle, and the whole field leads back to it', async () => {
    const { user, panel, live } = runningMap('around=stockpot&bundle=offer:tureen:ladleworks', opened());
    expect(panel()).toHaveTextContent('Not in the picture at this scope.');
    await user.click(screen.getByRole('button', { name: 'Show the whole field' }));
    expect(live.store.getState().view.lens.scope).toEqual({});
    expect(panel()).not.toHaveTextContent('Not in the picture');
  });
});

describe('the sheet of scopes', () => {
  it('takes months and companies beside what a scope lies around, and lets go of that', async () => {
    const { user, live } = runningMap('around=tureen&steps=2', opened());
    const around = () => screen.getByLabelText('Around Tureen, 2 steps');
    await user.selectOptions(await screen.findByLabelText('From'), '2025-07');
    await user.click(screen.getByText('Apply'));
    expect(live.store.getState().view.lens.scope).toMatchObject({
      around: { steps: 2 },
      dates: { from: '2025-07' },
    });
    await user.click(around());
    await user.click(screen.getByText('Apply'));
    expect(live.store.getState().view.lens.scope.around).toBeUndefined();
  });

  it('rolls labs up into their parents and draws them apart again', async () => {
    const { user, address } = runningMap('show=flows');
    await user.click(await screen.findByRole('radio', { name: 'with their parent', hidden: true }));
    expect(address.read()).toBe('show=flows&labs=rolled');
    expect(screen.getByText(/^Labs rolled up · /i)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'apart', hidden: true }));
    expect(address.read()).toBe('show=flows');
  });

  it('asks nothing about labs where there are none', async () => {
    runningMap('', {
      ...small(),
      organizations: small().organizations.map((one) => ({ ...one, parent: undefined })),
    });
    expect(await screen.findByLabelText('From')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { hidden: true })).toBeNull();
  });
});

describe('a company with its labs rolled up', () => {
  it('lists the receipts of the whole family, and apart what happened inside it', () => {
    const { panel } = runningMap('show=flows&labs=rolled&pick=ladleworks', withInside());
    expect(within(panel()).getByRole('heading', { name: 'Joined from Tureen 3' })).toBeVisible();
    expect(within(panel()).getByRole('heading', { name: 'Moves inside Ladleworks 1' })).toBeVisible();
  });

  it('says under its table how many moved inside it, labs apart or not, and lists them', async () => {
    const { user, address, panel } = runningMap('pick=ladleworks', withInside());
    expect(panel()).toHaveTextContent('1 person moved inside Ladleworks, from one part to another');
    await user.click(within(panel()).getByRole('link', { name: /1 person moved inside/ }));
    expect(address.read()).toBe('count=ladleworks:ladleworks');
    expect(
      await within(panel()).findByRole('heading', { name: /People who moved inside Ladleworks/ }),
    ).toBeVisible();
  });
});

describe('a bundle of moves', () => {
  it('says what went back, and how it stands on balance, in words', () => {
    const { panel } = runningMap('show=flows&labs=rolled&bundle=move:tureen:ladleworks:rolled');
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Moves from Tureen to Ladleworks, with their labs',
    );
    expect(panel()).toHaveTextContent(
      '2 went from Tureen to Ladleworks, 1 more in doubt or not named; none the other way.',
    );
  });

  it('inside one company is neither in nor out', () => {
    const query = 'show=flows&labs=rolled&bundle=move:ladleworks:ladleworks:rolled';
    const { panel } = runningMap(query, withInside());
    expect(panel()).toHaveTextContent('From one part of Ladleworks to another: neither in nor out.');
  });
});

it('months that are hidden are counted with what is off, and shown again from there', async () => {
  const { user, live } = runningMap('hide=offers&months=2025-06..2025-07');
  expect(screen.getByRole('button', { name: 'Show (2 off)' })).toBeVisible();
  await user.click(screen.getByLabelText('Only June to July 2025'));
  expect(live.store.getState().view.filter).toEqual({ hide: ['offers'], quoted: false });
});

it('a number that is a balance opens the company whose table it stands in', async () => {
  const { user, address } = runningMap('scope=all', {
    ...small(),
    views: [{ id: 'x', title: 'X', query: 'dates=2025' }],
  });
  await user.click(screen.getByRole('button', { name: '2' }));
  expect(address.read()).toBe('pick=tureen');
});
