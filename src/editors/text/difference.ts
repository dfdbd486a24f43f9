/** One change that makes a text of another one: the same before `from`, and the same after `to` in the new text. */
export interface Difference {
  from: number;
  to: number;
  /** What stood there before. */
  before: string;
}

/** Long texts are compared by so many characters at once. */
const STRIDE = 256;

/** How many characters two texts begin with in common, at most `most`. */
function common(a: string, b: string, most: number): number {
  let at = 0;
  while (at + STRIDE <= most && a.slice(at, at + STRIDE) === b.slice(at, at + STRIDE)) at += STRIDE;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

/** How many characters two texts end with in common, at most `most`. */
function commonEnd(a: string, b: string, most: number): number {
  const tail = (text: string, at: number) => text.slice(text.length - at - STRIDE, text.length - at);
  let at = 0;
  while (at + STRIDE <= most && tail(a, at) === tail(b, at)) at += STRIDE;
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at;
}

/** Where two texts differ. */
export function difference(was: string, is: string): Difference {
  const shorter = Math.min(was.length, is.length);
  const from = common(was, is, shorter);
  const end = commonEnd(was, is, shorter - from);
  return { from, to: is.length - end, before: was.slice(from, was.length - end) };
}
