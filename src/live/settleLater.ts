// In an embed, settling is a script of its own: the page carries the places of its saved views, and few ask for others.
import type { Base } from '../layout/base';
import type { Layout } from '../layout/layout';
import type { Network } from '../model/network';

type Settle = (network: Network, base?: Base | null) => Layout;

/** What the settling script leaves for us, once it has come. */
interface Settling {
  souplineSettle?: Settle;
}

/** Stands in for `layout/settle` in the embed's build; throws where the script was not waited for. */
export const settle: Settle = (network, base = null) => {
  const found = (globalThis as Settling).souplineSettle;
  if (!found) throw new Error('The places of this scope need the settling script.');
  return found(network, base);
};

/** Called by the settling script. */
export function provide(found: Settle): void {
  (globalThis as Settling).souplineSettle = found;
}

/** Keys of an address that ask for a scope whose places a page may not carry. */
const ASKING = ['orgs', 'dates', 'atleast', 'pin', 'around', 'labs'];

export function needsSettling(search: string): boolean {
  const asked = new URLSearchParams(search);
  return ASKING.some((key) => asked.has(key));
}

/** Fetches a script of our own; rejects where it does not come. */
export function fetchScript(document: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not come.`));
    script.src = admitted(document, address);
    document.head.append(script);
  });
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Where the page asks for trusted types, its one policy speaks for our own files. */
function admitted({ defaultView }: Document, address: string): string {
  const policies = (defaultView as unknown as { trustedTypes?: Policies } | null)?.trustedTypes;
  return policies
    ? policies.createPolicy('soupline', { createScriptURL: (own) => own }).createScriptURL(address)
    : address;
}
