// The reader's own file: opened here, uploaded nowhere, and refused with a cure.
import { expect, openMap, placesOf, layer, test } from './support';

const fileOf = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const MINE = JSON.stringify({
  soupline: 1,
  title: 'Soup kitchens of Nowhere',
  updated: '2025-11-01',
  credit: { name: 'A keeper' },
  method: 'Read in two papers.',
  corrections: 'keeper@nowhere.example',
  people: [{ id: 'ada-ladle', name: 'Ada Ladle' }],
  organizations: [
    { id: 'tureen', name: 'Tureen', kind: 'company' },
    { id: 'stockpot', name: 'Stockpot', kind: 'company' },
  ],
  sources: [{ id: 'gazette', publisher: 'The Gazette', firsthand: true }],
  claims: [
    {
      id: 'ada-tureen-to-stockpot',
      kind: 'move',
      person: 'ada-ladle',
      from: 'tureen',
      to: 'stockpot',
      date: '2025-06',
      standing: 'reported',
      summary: 'Ada Ladle left Tureen for Stockpot.',
      evidence: [
        {
          source: 'gazette',
          paraphrase: 'Says that Ladle joined Stockpot.',
          stance: 'supports',
          voice: 'named',
        },
      ],
    },
  ],
  views: [{ id: 'all', title: 'Everything', query: 'scope=all' }],
});

test('a good file is drawn, is only on this computer, and Back returns to the shipped map', async ({
  page,
}) => {
  await openMap(page);
  await page.getByLabel('A dataset file').setInputFiles(fileOf('mine.json', MINE));
  await expect(layer(page, 'names').locator('text', { hasText: 'Stockpot' })).toBeVisible();
  await expect(page.getByText(/only on this computer/i).first()).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByText(/only on this computer/i)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(layer(page, 'names').locator('text', { hasText: /^OpenAI$/ })).toBeVisible();
});

const REFUSED: [why: string, name: string, content: string | Buffer, says: RegExp][] = [
  ['broken JSON', 'broken.json', '{ "soupline": 1, ', /Line 1, column 18/],
  ['Latin-1 bytes', 'latin.json', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), /UTF-8/],
  ['a reserved id', 'proto.json', MINE.replaceAll('ada-ladle', '__proto__'), /__proto__/],
  ['a day that is none', 'date.json', MINE.replace('"2025-06"', '"2025-02-30"'), /2025-02-30/],
  ['a dangling reference', 'dangling.json', MINE.replace('"to":"stockpot"', '"to":"nowhere"'), /nowhere/],
  [
    'a script address',
    'script.json',
    MINE.replace('"kind":"company"', '"kind":"company","url":"javascript:alert(1)"'),
    /http/,
  ],
  ['100,000 levels', 'deep.json', '['.repeat(100_000), /64/],
];

for (const [why, name, content, says] of REFUSED) {
  test(`a file with ${why} is refused with a cure and the map stays`, async ({ page }) => {
    await openMap(page, 'pick=apple');
    const before = await placesOf(page);
    await page.getByLabel('A dataset file').setInputFiles(fileOf(name, content));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(name);
    await expect(dialog).toContainText(says);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/pick=apple/);
    expect(await placesOf(page)).toEqual(before);
  });
}

test('a file can be dropped on the page', async ({ page }) => {
  await openMap(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'mine.json', { type: 'application/json' }));
    return data;
  }, MINE);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(layer(page, 'names').locator('text', { hasText: 'Stockpot' })).toBeVisible();
});
