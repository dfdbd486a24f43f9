import type { Editor } from '../editors/editor.ts';
import type { Manners } from '../messages/contract.ts';
import type { Advice, SuggestedPhrase } from '../phrases/advise.ts';

/** How many sentences are finished. */
export const sentenceEnds = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

/**
 * The phrase that may stand under the line now: the best one for the most important missing step, after a pause at the end of a sentence,
 * with the caret there. None in the quiet modes, and none after one was typed past until another sentence is finished.
 *
 * @param passed sentence ends in the draft when the last one was typed past, or -1
 */
export function inlinePhrase(
  editor: Editor,
  draft: string,
  advice: Advice,
  manners: Manners,
  passed: number,
): SuggestedPhrase | null {
  if (manners.mode === 'quiet' || manners.mode === 'atSend' || sentenceEnds(draft) <= passed) return null;
  const at = editor.selection();
  if (!at || at.from !== at.to) return null;
  if (!/[.!?,]["')\]]?\s*$/.test(draft.slice(0, at.from).slice(-20))) return null;
  // Under the caret's line nothing of the draft may stand: the suggestion would cover it.
  if (draft.slice(at.from).trim() !== '' && !/^[^\S\n]*\n\s*\n/.test(draft.slice(at.from))) return null;
  const missing = advice.suggestions.find(
    (suggestion) => 'step' in suggestion.about && [...advice.due, ...advice.weak].includes(suggestion.about.step),
  );
  return missing?.phrases[0] ?? null;
}
