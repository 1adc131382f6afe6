// The page's own fonts as a style that an SVG image can carry: an image may not ask the page for them.

/** The `@font-face` rules of the page's style sheets with each file as a data address; empty where there are none. */
export async function embeddedFonts(document: Document): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => fontFaces(sheet));
  return (await Promise.all(rules.map(embed))).join('');
}

function fontFaces(sheet: CSSStyleSheet): { css: string; base: string }[] {
  const base = sheet.href ?? sheet.ownerNode?.baseURI ?? '';
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => ({ css: rule.cssText, base }));
}

async function embed({ css, base }: { css: string; base: string }): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(css)?.[1];
  if (!address) return '';
  try {
    const response = await fetch(new URL(address, base));
    if (!response.ok) return '';
    return css.replace(address, await dataAddress(await response.blob()));
  } catch {
    return '';
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('A font could not be read.')));
    reader.readAsDataURL(blob);
  });
}
