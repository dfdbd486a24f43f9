import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

/** Ways to reach a network, or to run or build markup from text. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['WebRTC', /\bRTCPeerConnection\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['importScripts', /\bimportScripts\b/],
  ['a remote url()', /url\(\s*['"]?(?:https?:)?\/\//],
  ['an element’s src', /\.src\s*=[^=]/],
  ['innerHTML', /\b(?:inner|outer)HTML\s*=[^=]/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
  ['setHTML', /\bsetHTML(?:Unsafe)?\b/],
  ['srcdoc', /\bsrcdoc\b/i],
  ['createContextualFragment', /createContextualFragment/],
  ['a script element', /createElement\(\s*['"`]script/],
  ['a timer that runs text', /\bset(?:Timeout|Interval)\(\s*['"`]/],
  ['document.write', /document\.write\b/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew Function\b/],
  ['storage.sync', /\bstorage\.sync\b/],
];

describe('the sources', () => {
  it.each(FORBIDDEN)('hold no %s', (_, pattern) => {
    const holding = files('src').filter((file) => pattern.test(readFileSync(file, 'utf8')));
    expect(holding).toEqual([]);
  });

  it('the patterns find what they look for', () => {
    const planted = "fetch('x'); a.src = b; e.innerHTML = t; url(https://x); new WebSocket(u); eval (x)";
    expect(FORBIDDEN.filter(([, pattern]) => pattern.test(planted)).length).toBe(6);
  });
});
