import type { Sentence } from '../model.ts';
import type { PitfallRule, RuleContext } from '../rule.ts';
import { apologise } from '../steps/apologise.ts';
import { empathise } from '../steps/empathise.ts';
import { normal } from '../text/normal.ts';
import { contentStems } from '../text/stems.ts';

/** Shortest sentence whose repetition counts: greetings and thanks come again in every message. In characters. */
const WORTH_NOTICING = 40;

const finds = (rules: readonly { find: PitfallRule['find'] }[], sentence: Sentence, context: RuleContext) =>
  rules.some((rule) => rule.find(sentence, context));

const whole = ({ text }: Sentence) => ({ from: 0, to: text.length });

/** Which of the sentences before this one does the same. */
function saidBefore(rules: typeof apologise, sentence: Sentence, context: RuleContext): boolean {
  return (
    finds(rules, sentence, context) &&
    context.sentences.slice(0, sentence.index).some((one) => finds(rules, one, context))
  );
}

/** More than one apology in a message. */
export const overApology: PitfallRule = {
  id: 'over-apology',
  title: 'One apology is enough',
  why: 'More than one “sorry” in a message goes with less satisfied customers: from here on they want action.',
  source: 'Marinova, Singh & Singh 2018; Zendesk 2014 (correlation)',
  better: 'Keep the specific one near the top, and use this place for what you do.',
  severity: 'weak',
  complaintsOnly: true,
  needsContext: true,
  find: (sentence, context) => (saidBefore(apologise, sentence, context) ? whole(sentence) : null),
  flags: [],
  allows: [],
};

/** A second line of empathy, or a sentence that the customer has read before. */
export const repeat: PitfallRule = {
  id: 'repeat',
  title: 'The customer has read this before',
  why: 'A sentence that comes again reads like a machine.',
  source: 'Scripted empathy irritates (commentary); Packard & Berger 2021',
  better: 'Leave it out, or say something new.',
  severity: 'weak',
  complaintsOnly: true,
  needsContext: true,
  find(sentence, context) {
    const stems = contentStems(sentence.norm).join(' ');
    const earlier = context.conversation.messages.some(
      ({ from, text }) =>
        from === 'agent' && sentence.norm.length >= WORTH_NOTICING && normal(text).includes(sentence.norm),
    );
    const twice =
      stems.length > 12 &&
      context.sentences.slice(0, sentence.index).some((one) => contentStems(one.norm).join(' ') === stems);
    const strong = empathise.filter(({ level }) => level === 2);
    return earlier || twice || saidBefore(strong, sentence, context) ? whole(sentence) : null;
  },
  flags: [],
  allows: [],
};

/** An apology after the middle of a longer message. */
export const lateApology: PitfallRule = {
  id: 'late-apology',
  title: 'The apology comes late',
  why: 'An apology works at the start; late in the message it lowers satisfaction.',
  source: 'Roschk & Kaiser 2013; Marinova, Singh & Singh 2018',
  better: 'Move it up, after the greeting.',
  severity: 'weak',
  complaintsOnly: true,
  needsContext: true,
  find(sentence, context) {
    const { length } = context.sentences;
    if (length < 5 || sentence.index < length / 2 || !finds(apologise, sentence, context)) return null;
    return saidBefore(apologise, sentence, context) ? null : whole(sentence);
  },
  flags: [],
  allows: [],
};
