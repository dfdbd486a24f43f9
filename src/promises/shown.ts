/** What card and popup show of promises. */
import type { FoundPromise } from './find.ts';

/** A promise with a time that stands in the draft. */
export interface DraftPromise extends Pick<FoundPromise, 'words' | 'due' | 'precision'> {
  /** The moment, as it is shown. */
  when: string;
  /** Whether a reminder of it is open. */
  kept: boolean;
}

/** A reminder that is open for this conversation. */
export interface OpenPromise {
  id: string;
  words: string;
  when: string;
  overdue: boolean;
}

/** What follows a reply: promises in the draft, and those that are open in this conversation. */
export interface FollowThrough {
  promises: DraftPromise[];
  open: OpenPromise[];
}
