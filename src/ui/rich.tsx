import type { ComponentChild } from 'preact';
import { type Key, say } from '../l10n/index.ts';

/** Marks where a node goes; it is in no text. */
const EDGE = '\u0001';

/** A text of the interface with nodes (a link, a key) instead of words in place of $1, $2, …: each language puts them where it needs them. */
export const rich = (key: Key, ...nodes: readonly ComponentChild[]): ComponentChild[] =>
  say(key, ...nodes.map((_, at) => `${EDGE}${at}${EDGE}`))
    .split(EDGE)
    .map((piece, at) => (at % 2 === 0 ? piece : nodes[Number(piece)]));
