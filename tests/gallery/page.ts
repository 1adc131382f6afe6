// The page of the gallery: every golden picture, a changed one beside its old one, on a light or a dark page.
const PICTURES = import.meta.glob<string>('./golden/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (file: string) => file.replace(/^.*\/|\.svg$/g, '');
const changes = new Set(
  Object.keys(PICTURES)
    .map(nameOf)
    .filter((name) => name.endsWith('-changed'))
    .map((name) => name.replace(/-changed$/, '')),
);

const main = document.querySelector('main')!;

function show(onlyChanged: boolean): void {
  const shown = Object.entries(PICTURES).filter(
    ([file]) => !onlyChanged || changes.has(nameOf(file).replace(/-changed$/, '')),
  );
  main.replaceChildren(...shown.map(([file, text]) => figure(nameOf(file), text)));
}

/** The picture in the page itself rather than as an image, so that it has the page's fonts. */
function figure(name: string, text: string): HTMLElement {
  const element = document.createElement('figure');
  element.classList.toggle('changed', name.endsWith('-changed'));
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  element.append(caption, document.adoptNode(picture));
  return element;
}

document.querySelector<HTMLInputElement>('#dark')!.addEventListener('change', (event) => {
  document.documentElement.classList.toggle('dark', (event.currentTarget as HTMLInputElement).checked);
});
document.querySelector<HTMLInputElement>('#changed')!.addEventListener('change', (event) => {
  show((event.currentTarget as HTMLInputElement).checked);
});
show(false);
