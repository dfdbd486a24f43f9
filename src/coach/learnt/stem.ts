/** Cuts the commonest endings and apostrophes, so that "I'll", "ill", "checked" and "checking" need not be learnt one by one. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return '0';
  if (/^[?!]/.test(word)) return word.charAt(0);
  const bare = word.replace(/['’]/g, '');
  return bare.length > 4 ? bare.replace(/(?:ing|ed|es|s|ly)$/, '') : bare;
}
