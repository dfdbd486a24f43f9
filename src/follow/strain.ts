/** Angry conversations in a row, for as long as the browser is open: after some a short break is suggested, once. */
import * as v from 'valibot';

export const strainSchema = v.object({
  /** Keys of the angry conversations that were answered in a row. */
  angry: v.array(v.string()),
  /** Whether the break was suggested for this row. */
  told: v.boolean(),
});
export type Strain = v.InferOutput<typeof strainSchema>;

export const CALM: Strain = { angry: [], told: false };

/**
 * @param upset how upset the customer was whose message was answered
 * @param after how many in a row are enough; 0 for never
 * @returns the row as it is now, and whether to suggest a break
 */
export function strained(
  { angry, told }: Strain,
  conversation: string,
  upset: 0 | 1 | 2,
  after: number,
): { strain: Strain; suggest: boolean } {
  // Several messages to one angry customer are one conversation; a calm answer from them ends nothing.
  if (angry.includes(conversation)) return { strain: { angry, told }, suggest: false };
  if (upset < 2) return { strain: CALM, suggest: false };
  const row = [...angry, conversation];
  const suggest = after > 0 && row.length >= after && !told;
  return { strain: { angry: row.slice(-20), told: told || suggest }, suggest };
}
