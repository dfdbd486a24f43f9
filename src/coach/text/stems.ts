import { remember } from './memory.ts';

const STOP = new Set(
  `a an the and or but if so as at by for from in into of off on onto out over to up with without about after again against all also am an any are aren't as
  be because been before being below between both can can't cannot could couldn't did didn't do does doesn't doing don't down during each ever every few further get gets getting got had
  hadn't has hasn't have haven't having he he'd he'll he's her here hers him his how however i i'd i'll i'm i've im ive is isn't it it's its itself just know let like lot made make many may maybe me mean
  might more most much must my myself need never no nor not nothing now of off ok okay one only onto or other others our ours out own please put really said same say see she should shouldn't
  since so some someone something still such take tell than thank thanks that that's the their them then there these they thing things think this those though through till time to too try trying two under
  until up us use very want was wasn't way we we'd we'll we're we've well went were weren't what when where which while who why will with won't would wouldn't yes yet you you'd you'll you're
  you've your yours hi hello hey dear team guys sir madam help today day days week weeks hour hours minute minutes month months year years sorry hear understand contact customer service support regarding issue issues problem problems
  going go come came back even ago since anything everything everyone anyone amp https http com www co good great bad first last next new long keep sure able give given call called`.split(
    /\s+/,
  ),
);

/** A word's stem: good enough to see that "charged", "charge" and "charging" are about the same. */
export function stem(word: string): string {
  let w = word.replace(/'s$|'$/g, '');
  if (w.length > 4) {
    w = w
      .replace(/(?:ations?|ating|ated|ates?)$/, 'at')
      .replace(/(?:ies|ied)$/, 'y')
      .replace(/(?:ment|ments|ness|ly)$/, '')
      .replace(/([^aeiou])\1(?:ing|ed|er)$/, '$1')
      .replace(/(?:ingly|edly|ing|ed|er|ers|es|s)$/, '');
  } else if (w.length === 4) w = w.replace(/(?<!s)s$/, '');
  return w.replace(/e$/, '');
}

/** Addresses and handles: their letters are nobody's words. */
const ADDRESS =
  /https?:\/\/\S{1,2000}|[@#]\w{1,50}|\b[\w.+-]{1,60}@[\w.-]{1,60}|\b[\w-]{1,60}\.(?:com|net|org|co|io|ly|gov|in)\b\S{0,200}/g;

/** The words of a normalised text, addresses and handles left out. */
export function words(norm: string): string[] {
  const found: string[] = [];
  for (const [word] of norm.replace(ADDRESS, ' ').matchAll(/[\p{L}][\p{L}'-]*/gu))
    found.push(word.replace(/^'+|'+$/g, ''));
  return found;
}
/** Whether a word says something of its own. */
export const isContent = (word: string): boolean => word.length > 2 && !STOP.has(word);

const stemsOf = remember(4_000, (norm: string): readonly string[] => words(norm).filter(isContent).map(stem));

/** The content words of a normalised text, as stems, in order. */
export const contentStems = (norm: string): readonly string[] => stemsOf(norm);
