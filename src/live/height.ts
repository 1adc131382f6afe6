// Tells the page that embeds us how high we are: one number, when it changed, in the spellings that hosts understand.

type Frame = Window & typeof globalThis;

/** Posts the height of an element to the host page until the returned function is called; alone in a tab it does nothing. */
export function postHeight(window: Frame, element: HTMLElement): () => void {
  if (window.parent === window) return () => {};
  let posted = 0;
  const observer = new window.ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    // To anybody: a height is no secret, and in a sandbox the host's origin is not to be known.
    for (const message of heightMessages(height, window.location.href))
      window.parent.postMessage(message, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Our own form, AMP's, and that of content systems which read a JSON text. */
export function heightMessages(height: number, src: string): readonly unknown[] {
  return [
    { type: 'soupline:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
  ];
}
