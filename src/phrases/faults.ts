/** What is wrong with what comes from outside, as sentences of the interface that say what, and where it lies. */
import type * as v from 'valibot';
import { type Key, say } from '../l10n/index.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };

/** A schema's message in the interface's language, found when there is something to say. */
export const said =
  (key: Key & `faults_${string}`, ...values: readonly (string | number)[]) =>
  (): string =>
    say(key, ...values);

/** Where in the file a fault lies, as a person would say it: "Library 2, phrase 7, “text”"; empty for the whole. */
function place(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const parts: string[] = [];
  let at = 0;
  for (const [list, one] of [
    ['libraries', 'faults_library'],
    ['phrases', 'faults_phrase'],
  ] as const) {
    const number = keys[at + 1];
    if (keys[at] !== list || typeof number !== 'number') continue;
    parts.push(say(one, number + 1));
    at += 2;
  }
  if (at < keys.length) parts.push(say('faults_field', keys.slice(at).map(String).join('.')));
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is wrong, without where. */
function what(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return say('faults_unknown');
  if (issue.received === 'undefined') return say('faults_missing');
  // The library's own words, which are English.
  return issue.message.startsWith('Invalid ') ? say('faults_other', issue.message) : issue.message;
}

/** All faults that a schema found, as sentences. */
export const faultsOf = (issues: readonly v.BaseIssue<unknown>[]): string[] => [
  ...new Set(issues.map((issue) => say('faults_at', place(issue) || say('faults_file'), what(issue)))),
];

/** A schema's first fault as a sentence. */
export const faultOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  faultsOf(issues.slice(0, 1))[0] ?? say('faults_none');

/** A schema's first fault in something that is named beside it: without the sentence's beginning and end. */
export function faultWithin([issue]: readonly v.BaseIssue<unknown>[]): string {
  if (!issue) return say('faults_none');
  const where = place(issue);
  return where ? say('faults_at', where, what(issue)).replace(/[.。]$/u, '') : what(issue);
}

/** JSON text as a value, or a sentence that says where it breaks off. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    return {
      ok: false,
      error: at
        ? say('faults_notJsonAt', text.slice(0, Number(at)).split('\n').length, why)
        : say('faults_notJson', why),
    };
  }
}
