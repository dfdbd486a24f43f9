/**
 * Every request of a browser that is tested, from its own log of the network: of pages, frames, workers, the extension and the browser itself.
 * All that the tests open lies on loopback or in the extension's package, so whatever a page or an extension asks for elsewhere is a leak.
 */
import { existsSync, readFileSync } from 'node:fs';

/** The switch that has Chromium write its log. */
export const logTo = (path: string): string => `--log-net-log=${path}`;

export interface Asked {
  /** An address, or the name alone that was looked up for a connection ahead of its time. */
  address: string;
  /** On whose behalf: an origin; null where nobody's, as for what the browser asks for itself, and for what is opened in a new tab. */
  by: string | null;
}

interface LogEvent {
  type: number;
  params?: { url?: string; host?: string; initiator?: string; network_anonymization_key?: string };
}

/** An event's line; one that broke off when the browser ended is none. */
function eventIn(line: string): LogEvent | null {
  try {
    return JSON.parse(line.replace(/,\s*$/, '')) as LogEvent;
  } catch {
    return null;
  }
}

/**
 * What a browser has asked for.
 *
 * @param path its log, after it has ended
 * @throws where there is no log: then nothing would be known
 */
export function askedIn(path: string): Asked[] {
  if (!existsSync(path)) throw new Error(`The browser has written no log of its requests to ${path}.`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const { logEventTypes } = (
    JSON.parse(`${head.replace(/,\s*$/, '')}}`) as { constants: { logEventTypes: Record<string, number> } }
  ).constants;
  const { URL_REQUEST_START_JOB: request, HOST_RESOLVER_MANAGER_REQUEST: lookUp } = logEventTypes;
  if (request === undefined || lookUp === undefined) throw new Error('The browser’s log has other events than it had.');
  return lines.flatMap((line): Asked[] => {
    if (!/"(?:url|host)"/.test(line)) return [];
    const { type, params = {} } = eventIn(line) ?? {};
    if (type === request && params.url)
      return [{ address: params.url, by: params.initiator === 'not an origin' ? null : (params.initiator ?? null) }];
    const [site = ''] = (params.network_anonymization_key ?? '').split(' ');
    if (type === lookUp && params.host) return [{ address: params.host, by: /^[\w-]+:/.test(site) ? site : null }];
    return [];
  });
}

const LOOPBACK = /^(?:(?:https?|wss?):\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/;
/** What reaches no network: the browser's own pages and what a page has in itself. */
const INNER = /^(?:about|blob|data|chrome|chrome-untrusted|chrome-error|devtools|resource|view-source):/;
/** Where Chromium, Chrome and Edge ask for updates, dictionaries and the like on their own account, also on behalf of the page that is shown. */
const BROWSERS =
  /^(?:\w+:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gstatic\.com|gvt[12]\.com|googleusercontent\.com|microsoft\.com|bing\.com|msn\.com)(?::\d+)?(?:\/|$)/;
/** A name without a dot: how Chromium finds out whether a network answers for names that there are not. */
const PROBE = /^(?:https?:\/\/)?[a-z]+(?::\d+)?\/?$/;

/**
 * The addresses among these that only a page or an extension can have asked for, and that lie neither on loopback nor in our package.
 *
 * @param base the address of the package: "chrome-extension://…/"
 */
export function leaksIn(asked: readonly Asked[], base: string): string[] {
  const leaks = asked.filter(
    ({ address, by }) =>
      !LOOPBACK.test(address) &&
      !INNER.test(address) &&
      !address.startsWith(base) &&
      // A page's request names the page; the browser's own services name nobody, or look a name up for the page.
      !((by === null || !address.includes('/', 8)) && BROWSERS.test(address)) &&
      !(by === null && PROBE.test(address)),
  );
  return [...new Set(leaks.map(({ address, by }) => `${address}${by ? ` (for ${by})` : ''}`))];
}
