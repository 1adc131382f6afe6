// Text on the clipboard, and whether it is there: a sandboxed frame or an insecure address refuses.

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Rich and plain together, so that each program takes what it can; where only plain text may be written, that. */
export async function copyRich({ text, html }: { text: string; html: string }): Promise<boolean> {
  try {
    const blobOf = (type: string, words: string) => new Blob([words], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blobOf('text/html', html),
        'text/plain': blobOf('text/plain', text),
      }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}
