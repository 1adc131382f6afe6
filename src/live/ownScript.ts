// Our own scripts: how their addresses are admitted where a page asks for trusted types, and how one is fetched.

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Admits addresses of our own files, with the one policy that the page allows and that can be made only once. */
export function admitting(page: Window): (address: string) => string {
  const policies = (page as unknown as { trustedTypes?: Policies }).trustedTypes;
  let policy: ReturnType<Policies['createPolicy']> | undefined;
  return (address) => {
    policy ??= policies?.createPolicy('soupline', { createScriptURL: (own) => own });
    return policy ? policy.createScriptURL(address) : address;
  };
}

/** Fetches a classic script of our own; rejects where it does not come. */
export function fetchScript(page: Window, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not come.`));
    script.src = admitting(page)(address);
    page.document.head.append(script);
  });
}
