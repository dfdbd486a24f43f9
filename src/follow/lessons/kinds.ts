/** What a lesson says: what went wrong, or what would prevent it. Apart from the schema, for the page's script needs no more. */
export const LESSON_KINDS = ['wrong', 'prevent'] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** Longest line, in characters. */
export const MAX_LESSON = 300;
