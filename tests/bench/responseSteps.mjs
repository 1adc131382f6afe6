// What a reader's hand does in the response bench, step by step, and how one sees that the page has answered.

const LINES = '.sheet:not([data-away]) [data-layer="lines"] path';
const DISCS = '.sheet:not([data-away]) [data-layer="discs"] circle';
/** The ring round what is picked. */
const RING = `${DISCS}[fill="none"]`;

/** By place, not by name: to compute the names of thousands of elements takes the page longer than to answer. */
const [PEOPLE, FLOWS, LIST] = [1, 2, 3].map((place) => `.controls .switch button:nth-of-type(${place})`);
const SHOW = '.controls > .as-of ~ .control[popovertarget]';
const OFFERS = '[aria-label="Show and hide"] fieldset:first-of-type label:nth-of-type(2) input';

/** What is looked at before and after; it has answered when that is another. */
const countOf = (selector) => ({ kind: 'count', selector });
const ringAt = { kind: 'attribute', selector: RING, name: 'cx' };
const discAt = { kind: 'attribute', selector: DISCS, name: 'cx' };
const listed = { kind: 'list' };
const found = { kind: 'words', selector: '.search-results [role="option"]' };

/** One round, the first of number 0: it ends as it began. Steps without anything `seen` only lead to the next. */
export async function steps(page, round) {
  const { company, person, nothing, another } = await places(page, round);
  const press = (selector) => () => page.locator(selector).click();
  const key = (name) => () => page.keyboard.press(name);
  const point = (at) => () => page.mouse.move(...at);
  const pick = (at) => async () => {
    await page.mouse.move(...at);
    await page.mouse.down();
    await page.mouse.up();
  };
  const offers = () => page.locator(OFFERS).click();
  return [
    step('hover', 'pointermove', countOf('[data-hover]'), point(company)),
    step('pick a company', 'pointerup', ringAt, pick(company)),
    step('pick a person', 'pointerup', ringAt, pick(person)),
    step('unpick', 'keydown', ringAt, key('Escape')),
    lead(point(nothing)),
    step('zoom in', 'click', discAt, press('.zoom button:nth-of-type(1)')),
    step('show all', 'click', discAt, press('.zoom .fit')),
    lead(press(SHOW)),
    step('hide offers', 'click', countOf(LINES), offers),
    step('show offers', 'click', countOf(LINES), offers),
    lead(key('Escape')),
    lead(() => page.locator('.thumb-from').focus()),
    step('a month thumb', 'keydown', countOf(LINES), key('PageUp')),
    lead(press('.timeline-words button')),
    lead(() => search(page)),
    step('a key in search', 'keydown', found, key('a')),
    lead(key('Escape')),
    step('People to Flows', 'click', countOf(DISCS), press(FLOWS)),
    step('Flows to People', 'click', countOf(DISCS), press(PEOPLE)),
    step('People to List', 'click', listed, press(LIST)),
    step('List to Flows', 'click', countOf(DISCS), press(FLOWS)),
    step('Flows to List', 'click', listed, press(LIST)),
    step('List to People', 'click', countOf(DISCS), press(PEOPLE)),
    ...(await scopes(page)),
    lead(pick(another)),
    ...(await scopesOfOnesOwn(page)),
  ];
}

const step = (name, hand, seen, act) => ({ name, hand, seen, act });
const lead = (act) => ({ act });

/** To another scope and back, where the map offers more than one. */
async function scopes(page) {
  const all = page.locator('.views button');
  const count = await all.count();
  if (count < 2) return [];
  const here = await pressed(all);
  const there = here === 0 ? count - 1 : 0;
  return [
    step('to another scope', 'click', countOf(DISCS), () => all.nth(there).click()),
    step('and back', 'click', countOf(DISCS), () => all.nth(here).click()),
  ];
}

/** To what is picked alone, then with its neighbors: scopes that nobody settled before. They are to move within 300 ms on a processor as it is. */
async function scopesOfOnesOwn(page) {
  const only = page.locator('.draw-only button');
  const all = page.locator('.views button');
  const here = (await all.count()) < 2 ? null : await pressed(all);
  return [
    { ...step('draw only one', 'click', countOf(DISCS), () => only.first().click()), slower: 1 },
    { ...step('and neighbors', 'click', countOf(DISCS), () => only.nth(-2).click()), slower: 1 },
    lead(() => (here === null ? only.nth(-2) : all.nth(here)).click()),
    lead(() => page.keyboard.press('Escape')),
  ];
}

/** Which of several buttons is pressed. */
async function pressed(buttons) {
  return buttons.evaluateAll((all) => all.findIndex((one) => one.getAttribute('aria-pressed') === 'true'));
}

async function search(page) {
  const field = page.locator('.search-field');
  await field.focus();
  await page.keyboard.press('m');
  await page.locator('.search-results [role="option"]').first().waitFor();
}

/** Where the biggest company, a person, nothing, and in each round another company are drawn, px of the window. */
async function places(page, round) {
  return page.evaluate((at) => {
    const stage = document.querySelector('.sheets').getBoundingClientRect();
    const discs = [
      ...document.querySelectorAll('.sheet:not([data-away]) [data-layer="discs"] circle[data-subject]'),
    ].map((circle) => {
      const at = circle.getBoundingClientRect();
      return { r: at.width / 2, x: at.x + at.width / 2, y: at.y + at.height / 2 };
    });
    const isIn = ({ x, y }) =>
      x > stage.x + 40 && x < stage.right - 40 && y > stage.y + 40 && y < stage.bottom - 90;
    const rings = discs.filter(isIn).toSorted((a, b) => b.r - a.r);
    const dots = rings.toReversed();
    const alone = dots.find((one) =>
      discs.every(
        (other) => other === one || Math.hypot(other.x - one.x, other.y - one.y) > other.r + one.r + 4,
      ),
    );
    const middle = ({ x, y }) => [x, y];
    return {
      company: middle(rings[0]),
      person: middle(alone ?? dots[0]),
      nothing: [stage.x + 3, stage.y + 3],
      another: middle(rings[at + 1]),
    };
  }, round);
}
