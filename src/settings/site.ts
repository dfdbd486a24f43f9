/** Which site the active tab shows, as the browser's permissions name it. */
export interface Site {
  /** Shown to the agent. */
  host: string;
  /** The match pattern to ask for. */
  pattern: string;
}

/** Pages that no extension may enter, or that are none of a site. */
const CLOSED = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** @returns null for pages on which Amends cannot be switched on */
export function siteOf(address: string | undefined): Site | null {
  try {
    const { protocol, hostname, host } = new URL(address ?? '');
    if (!/^https?:$/.test(protocol) || CLOSED.test(hostname)) return null;
    return { host, pattern: `${protocol}//${hostname}/*` };
  } catch {
    return null;
  }
}
