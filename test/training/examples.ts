/** Reads the texts that the models learn from. */

/** A customer's message with what it is: a complaint or not, and how upset its writer is (0 to 2). */
export interface Customer {
  complaint: boolean;
  upset: number;
  text: string;
}

/** Reads lines of "complaint upset | text"; lines that begin with "#" say something about the file. */
export const customers = (lines: string): Customer[] =>
  lines
    .split('\n')
    .map((line) => /^([01]) ([012]) \| (.+)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, complaint, upset, text]) => ({ complaint: complaint === '1', upset: Number(upset), text: text ?? '' }));
