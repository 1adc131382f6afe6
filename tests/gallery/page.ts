// The gallery to look at: every golden picture, light beside dark, a changed one beside its old self.
const found = import.meta.glob<string>('./*.svg', { query: '?url', import: 'default', eager: true });

const THEME = /[-.](light|dark)(?=[-.]|$)/;
const nameOf = (path: string): string => path.replace(/^\.\//, '').replace(/\.svg$/, '');
const groupOf = (name: string): string => name.replace(/-changed$/, '').replace(THEME, '');

const groups = new Map<string, string[]>();
for (const path of Object.keys(found).sort()) {
  const group = groupOf(nameOf(path));
  groups.set(group, [...(groups.get(group) ?? []), path]);
}

const main = document.querySelector('main')!;
if (groups.size === 0) main.append('No pictures yet: run the gallery tests.');
for (const [group, paths] of groups) {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = group;
  section.append(title, ...paths.map(figureOf));
  main.append(section);
}

/** Inline, not as <img>: an image may not use the page's fonts. */
function figureOf(path: string): HTMLElement {
  const name = nameOf(path);
  const figure = document.createElement('figure');
  figure.classList.add(THEME.exec(name)?.[1] ?? 'light');
  figure.classList.toggle('changed', name.endsWith('-changed'));
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  figure.append(caption);
  void drawn(found[path]!).then((picture) => figure.append(picture));
  return figure;
}

async function drawn(address: string): Promise<Element> {
  const text = await (await fetch(address)).text();
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
}
