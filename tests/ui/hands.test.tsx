// Without a mouse: what is walked is shown, what can be dragged can be carried, and the focus is never lost.
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene';
import { nodeDiscs } from '../scene/marks';
import { runningMap, screen, within } from './runningMap';

const namesOf = ({ layers }: Scene, id: string) =>
  layers
    .flatMap(({ marks }) => marks)
    .flatMap((mark) =>
      mark.kind === 'text' && mark.subject?.kind === 'node' && mark.subject.id === id ? [mark.box] : [],
    );
const map = () => screen.getByRole('application', { name: /arrow keys/ });
const said = () => map().querySelector('[aria-live]')!.textContent;
const lit = () =>
  [...map().querySelectorAll('[data-hover]')].map((mark) => mark.getAttribute('data-subject'));

describe('walking', () => {
  it('lights what it reaches and shows the tip that hovering shows', async () => {
    const { user } = runningMap('pick=odette-minestrone');
    map().focus();
    await user.keyboard('{ArrowDown}');
    expect(lit()).toContain('odette-minestrone');
    await user.keyboard('{ArrowDown}');
    expect(lit()).toContain('odette-to-broth-lab');
    expect(map().querySelector('.tip')).toBeVisible();
    expect(map().querySelector('.tip')).toHaveTextContent(
      'Odette Minestrone, Tureen to Ladleworks Broth Lab',
    );
    expect(said()).toMatch(/^Move on record: /);
  });

  it('shows who stands for a line that is not drawn', async () => {
    const { live } = runningMap();
    const position = [...live.store.getState().model.claims.values()].find(
      ({ kind }) => kind === 'position',
    )!;
    live.hover({ kind: 'claim', id: position.id });
    expect(lit()).toContain(position.person);
    expect(map().querySelector('.tip')).toBeVisible();
  });

  it('keeps the tip off the name of what it is about', () => {
    const tall = (px: number) => ({ configurable: true, get: () => px });
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', tall(700));
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', tall(40));
    const { live } = runningMap();
    for (const { id } of live.picture().network.nodes) {
      live.hover({ kind: 'node', id });
      const top = Number.parseFloat(map().querySelector<HTMLElement>('.tip')!.style.top) + 8;
      for (const box of namesOf(live.picture().scene, id))
        expect(box.y1 <= top || box.y0 >= top + 40, `${id}: ${box.y0} to ${box.y1}, tip at ${top}`).toBe(
          true,
        );
    }
    Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
    Reflect.deleteProperty(HTMLElement.prototype, 'offsetHeight');
  });

  it('says what it opens otherwise than the step that led there, and that it closed', async () => {
    const { user } = runningMap();
    const told = () => [...document.querySelectorAll('main [aria-live]')].at(-1)!.textContent;
    map().focus();
    await user.keyboard('{Home}');
    const step = said();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(told()).toBe(`Receipts: ${step}`));
    await user.keyboard('{Escape}');
    expect(said()).toBe('');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(told()).toBe('Receipts closed'));
    await user.keyboard('{ArrowDown}');
    expect(said()).toBe(step);
  });

  it('begins anew at what was picked otherwise', async () => {
    const { user, live } = runningMap();
    map().focus();
    await user.keyboard('{Home}');
    live.change((view) => ({ ...view, pick: { kind: 'node', id: 'odette-minestrone' as never } }), 'push');
    await user.keyboard('{ArrowDown}');
    expect(said()).toMatch(/^Odette Minestrone/);
  });

  it('takes the picture along where it leaves the frame', async () => {
    const { user, live } = runningMap('at=5000,5000,200');
    map().focus();
    await user.keyboard('{Home}');
    const disc = nodeDiscs(live.picture().scene).get('tureen' as never)!;
    const { area } = live.picture().scene;
    expect(disc.at[0]).toBeGreaterThan(area.x);
    expect(disc.at[0]).toBeLessThan(area.x + area.width);
    expect(disc.at[1]).toBeGreaterThan(area.y);
    expect(disc.at[1]).toBeLessThan(area.y + area.height);
  });
});

describe('moving a node', () => {
  const place = (live: ReturnType<typeof runningMap>['live']) =>
    nodeDiscs(live.picture().scene).get('tureen' as never)!.at[0];

  it('is picked up, moved and put down, and each is said', async () => {
    const { user, live, address } = runningMap();
    map().focus();
    const before = place(live);
    await user.keyboard('{Home}m');
    expect(said()).toBe('Picked up Tureen. Arrows move it, Enter puts it down, Escape puts it back');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(said()).toBe('48 right');
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(said()).toBe('48 right, 4 up');
    await user.keyboard('{Enter}');
    expect(said()).toBe('Put down: Tureen');
    expect(Math.abs(place(live) - before - 48)).toBeLessThan(2);
    expect(address.read()).toMatch(/^moved=tureen,/);
    await user.keyboard('{ArrowRight}');
    expect(Math.abs(place(live) - before - 48)).toBeLessThan(2);
  });

  it('goes back to where it was by Escape, and stays where it is when the focus leaves', async () => {
    const { user, live, address } = runningMap();
    map().focus();
    await user.keyboard('{Home}m{ArrowDown}{Escape}');
    expect(said()).toBe('Put back: Tureen');
    expect(address.read()).toBe('');
    await user.keyboard('m{Shift>}{ArrowDown}{/Shift}');
    map().blur();
    expect(live.store.getState().view.moved.has('tureen' as never)).toBe(true);
  });

  it('is one entry of history, and none if it is put back', async () => {
    const { user, live } = runningMap();
    const written: string[] = [];
    const change = live.change.bind(live);
    live.change = (edit, how) => {
      written.push(how);
      change(edit, how);
    };
    map().focus();
    await user.keyboard('{Home}m{ArrowDown}{ArrowDown}{Escape}');
    expect(written).not.toContain('push');
    await user.keyboard('m{ArrowDown}{ArrowDown}{Enter}');
    expect(written.filter((how) => how === 'push')).toHaveLength(1);
  });
});

describe('F6', () => {
  it('goes round the picture, the receipts and the list, and back with Shift', async () => {
    const { user, panel, list } = runningMap('pick=tureen');
    await user.keyboard('{F6}');
    expect(map()).toHaveFocus();
    await user.keyboard('{F6}');
    expect(panel()).toHaveFocus();
    await user.keyboard('{F6}');
    expect(list()).toHaveFocus();
    await user.keyboard('{F6}');
    expect(map()).toHaveFocus();
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(list()).toHaveFocus();
  });
});

describe('the focus', () => {
  it('stays on a pick, goes to the receipts next by Tab, and back when they close', async () => {
    const { user, panel } = runningMap();
    map().focus();
    await user.keyboard('{Home}{Enter}');
    expect(map()).toHaveFocus();
    await user.tab();
    expect(within(panel()).getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(map()).toHaveFocus();
  });

  it('is not lost with a link of the receipts that leads to other receipts', async () => {
    const { user, panel, live } = runningMap('pick=odette-minestrone');
    await user.click(within(panel()).getAllByRole('link', { name: 'Tureen' })[0]!);
    expect(live.store.getState().view.pick).toEqual({ kind: 'node', id: 'tureen' });
    expect(panel()).toContainElement(document.activeElement as HTMLElement);
  });
});

it('what is picked is said once: what filters leave of it is no news of the pick', async () => {
  const { live, container } = runningMap('pick=tureen');
  const told = () => [...container.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent);
  const said = told().find((words) => words?.startsWith('Receipts: Tureen'));
  expect(said).toMatch(/\d+ claims$/);
  live.change((view) => ({ ...view, filter: { ...view.filter, hide: ['offers'] } }), 'push');
  await waitFor(() => expect(told().some((words) => / of 11 claims/.test(words ?? ''))).toBe(true));
  expect(told()).toContain(said);
});
