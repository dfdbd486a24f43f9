/** What rewrites of whole sentences share. */

const SUBJECT = "(?:we|you|the|it|this|that|our|your|there|i|they|these|those|my)(?:'\\w+)?";

/** Begins with a subject of its own, so that it can stand alone. */
export const isClause = (text: string): boolean => new RegExp(`^${SUBJECT} \\S`, 'i').test(text.replace(/’/g, "'"));

/** With a capital, and one full stop. */
export const asSentence = (text: string): string => {
  const trimmed = text.trim().replace(/[.!\s]+$/, '');
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`;
};

/** As a question to the customer. */
export const asQuestion = (request: string): string => `Could you ${request.trim().replace(/[.!\s]+$/, '')}?`;

/** Clauses that hang on to a request make a question of it hard to read, or change what is asked. */
export const isPlain = (rest: string): boolean =>
  rest.length <= 90 &&
  !/[;:?!()"“”]|\b(?:if|when|because|unless|before|until|otherwise|which|but|so that|in order|as|and (?:we|i|you|then))\b/i.test(
    rest,
  );
