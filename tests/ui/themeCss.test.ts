// The style sheet's colors are the picture's.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeCss } from '../../src/ui/themeCss';

const bare = (css: string) => css.replaceAll('"', "'").replace(/\s+/g, '');

it('tokens.css is what themeCss writes', () => {
  expect(bare(readFileSync('src/ui/tokens.css', 'utf8'))).toBe(bare(themeCss()));
});
