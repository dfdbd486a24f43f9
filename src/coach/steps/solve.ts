import { match, type StepRule } from '../rule.ts';
import { actsIn } from '../text/acts.ts';
import { remedyIn } from './fixed.ts';
import { options } from './options.ts';
import { aboutThisCase } from './own.ts';
import { answersPlainQuestion } from './solveAnswer.ts';
import { ASKED_TO, CONTACT, COURTESY, LINK, START, STEPS } from './solveWords.ts';

/** Forms and tickets only start something. */
const FORM = [
  /\b(?:(?:create|open|submit|raise|fill|file|log|complete)\w* (?:out |in )?(?:a|an|the|this|your) (?:\w+ ){0,2}(?:ticket|claim|form|request|case|report|survey)|to provide your|share the details|continue to do)\b/,
];
/** Told to do something that settles nothing: look around, give feedback, wait for us. */
const IDLE =
  /\b(?:feedback|submit|survey|supervisor|moment|hold on|our support team|email and|order id|report (?:your|the|this) issue|chat button|(?:find|reading|read|learn|more) (?:out )?(?:more )?about|recommend us|status page|outages?|make sure (?:we|it|this|that (?:we|it|this))|with my|with our|hope|reviews?|stay|welcome|for information|instant support|one-on-one|hit us up|social channels|upgrade today|\d+ ?% off|premium|pro users)\b/;
const DETAILS = /\b(?:details|order number|account number|info(?:rmation)?|screenshot|more about|your feedback)\b/;
/** Thanks for praise, and talk about feedback in general, move nothing on where nobody complained. */
const PLEASANT =
  /\b(?:feedback|comments?|praise|kind words|review|rating|suggestions?|experience|hosting|visit|stay)\b/;

/** The customer's wish, said back, is no step to take. */
const SAID_BY_THEM =
  /\b(?:sorry|hear|understand|see) (?:to hear )?(?:that )?you (?:want|wish|need|had|have)\b|\byou(?:'d| would)? (?:want(?:ed)?|like|wish) to know\b/;
/** Readiness and pleasantries, to somebody who does not complain. */
const SMALL_TALK =
  /\b(?:(?:here|happy|glad|always|of great|pleasure) (?:to )?(?:help|assist)|help(?:s|ed)? (?:us|you out)|pleasure|continuously|grow\w*|choosing us|one of our|would you like|want me to)\b/;

const base = { step: 'solve', source: 'Orsingher, Valentini & de Angelis 2010' } as const;

/** Rules for the solution, strongest first. */
export const solve: readonly StepRule[] = [
  {
    ...base,
    id: 'solve-strong',
    title: 'A fix: done, promised, or steps to take now',
    level: 2,
    why: 'What the customer gets weighs more than any other part of the answer.',
    find(sentence, context) {
      const { norm } = sentence;
      const answer = answersPlainQuestion(sentence, context);
      if (answer) return answer;
      const remedy = remedyIn(sentence);
      if (remedy) return remedy;
      const choice = context.reading.complaint ? options[0]?.find(sentence, context) : null;
      if (choice) return choice;
      const contact = CONTACT.exec(norm);
      const steps = SAID_BY_THEM.test(norm) ? null : match(sentence, STEPS, FORM);
      if (
        steps &&
        !DETAILS.test(norm) &&
        !IDLE.test(norm) &&
        (!sentence.question || ASKED_TO.test(norm)) &&
        !(contact && contact.index < steps.from + 30)
      )
        return steps;
      if (contact || COURTESY.test(norm) || FORM[0]?.test(norm)) return null;
      return LINK.test(norm) &&
        /\b(?:how|steps?|guide|article|follow|instructions?|fix|troubleshoot\w*|reset|check (?:out )?(?:this|here)|try|solv\w*|see (?:if|this|here)|head)\b/.test(
          norm,
        ) &&
        !/\b(?:information|more info|info|details|learn|questions|concerns|status|updates?)\b/.test(norm)
        ? match(sentence, [LINK])
        : null;
    },
    flags: [
      "I've refunded the second payment.",
      "We've fixed the error.",
      'Your refund has been issued.',
      "You'll receive the new one on Friday.",
      'Please restart the router and log in again.',
      'Try clearing the cache.',
      "I'm sending you a new one today.",
      'Go to Settings and tap Reset.',
      'We have unlocked your account.',
      "I've cancelled the order for you.",
      'The missing part will be delivered tomorrow.',
      'We replaced the charger.',
      'Your account has been reactivated.',
      'just reinstall the app and open it again',
      "I've put £15 back on your card.",
      'A replacement is on its way to you.',
      "I've moved you to a seat by the aisle.",
      "We've taken the charge off your bill.",
      'Your money will be back in your account within five days.',
      'The engineer is booked for Tuesday morning.',
      "I'm posting a new charger to you today.",
      'Turn the router off for ten seconds and turn it on again.',
      'To get back in, tap Forgot password and follow the link in the e-mail.',
      'You can change the address under Orders > Edit until midnight.',
      'Hold the power button for 15 seconds.',
      "Pop into any branch with your receipt and they'll swap it.",
      'pls reinstall the app n try again',
      'Kindly clear the cache and login again.',
      "We've lifted the block on your card.",
      'Your subscription has been cancelled and no more payments will be taken.',
      'I have rebooked you on the 18:40.',
      "We'll collect the broken one on Friday, free of charge.",
      "I'll send out the missing shelf tomorrow.",
      'The fault was fixed at 3 pm and the line is up again.',
      "You'll get a full refund by Monday.",
      "I've extended your trial by a month.",
      'I have reopened your claim and approved it.',
      'ur refund is done, shud show in 2 days',
      "I've removed the late fee.",
      'We are sending a plumber round this evening.',
      "I've opened a case and taken the fee off your bill.",
      'Want me to swap it for the blue one?',
      'Shall I send you another lid?',
      'The fitter is collecting it on his round tonight.',
      'Our garage will repair it on Monday.',
      'You can have a new pair by Friday.',
      'Either tick the second box and save, or do it in the app.',
    ],
    allows: [
      "I'll look into it.",
      'Please DM us your number.',
      'Contact our support team.',
      'Did you get the refund?',
      "We can't refund this.",
      'If it is not refunded, tell us.',
      'We want to make sure it is fixed.',
      'What is your order number?',
      "I'm sorry.",
      'Please open a ticket.',
      "We're working on it.",
      'Let me check.',
      'It should have been refunded.',
      'You asked to be refunded.',
      'Could you send me a picture of the label?',
      'Please calm down.',
      'No returns on sale goods.',
      'Our rooms are cleaned every morning.',
      'It was added to our list of ideas.',
      "I've logged it and will resolve it at the earliest.",
      'Would you like me to do anything else?',
      'Take your time.',
      "You'll get a short question about this chat.",
      "I'll look into this.",
      'Let me have a look.',
      'Pop us a DM with your postcode.',
      'Please get in touch with the bank.',
      "We're investigating.",
      "I'm checking with the depot.",
      'Our team will review it.',
      'What happens when you press the button?',
      'Kindly share your registered mobile number.',
      'Our engineers are on the case.',
      "I've passed this on to the kitchen.",
      "We've raised a ticket with our IT team.",
      'Please give us a ring on this number.',
      'May I know your order ID?',
      'We are working to fix it.',
      "I'll speak with the manager.",
      'Which browser are you using?',
      'Please write to help@example.com.',
      'Give me a minute to find your order.',
      "We'll get this looked at.",
      'Would you mind telling me what it says on the box?',
      'can u dm ur account no pls',
      'Please hold while I check.',
      "We're so sorry about this.",
      'Thank you for being a customer.',
    ],
  },
  {
    ...base,
    id: 'solve-weak',
    title: 'A start: details asked, a check, another channel',
    level: 1,
    why: 'A start is not yet a solution: say what happens next and what the customer gets.',
    find(sentence, { reading }) {
      const { norm } = sentence;
      if (COURTESY.test(norm) && (!CONTACT.test(norm) || !reading.complaint) && !/\bhow (?:can|may)\b/.test(norm))
        return null;
      if (!reading.complaint && (PLEASANT.test(norm) || SMALL_TALK.test(norm))) return null;
      return (
        match(sentence, START) ??
        (reading.complaint
          ? (actsIn(sentence).find(({ form, deed }) => form !== 'ready' && aboutThisCase(deed)) ?? null)
          : null)
      );
    },
    flags: [
      "I'll look into it.",
      'Please DM us your number.',
      'Contact our support team.',
      'Let me check.',
      'What is your order number?',
      "We're working on it.",
      'Could you send us a photo?',
      'Please call us.',
      'Our team will contact you.',
      'may i have your name',
      'Could you send me a picture of the label?',
      "I'll look into this.",
      'Let me have a look.',
      'Pop us a DM with your postcode.',
      'Please get in touch with the bank.',
      "We're investigating.",
      "I'm checking with the depot.",
      'Our team will review it.',
      'What happens when you press the button?',
      'Kindly share your registered mobile number.',
      'Our engineers are on the case.',
      "I've passed this on to the kitchen.",
      "We've raised a ticket with our IT team.",
      'Please give us a ring on this number.',
      'May I know your order ID?',
      'We are working to fix it.',
      "I'll speak with the manager.",
      'Which browser are you using?',
      'Please write to help@example.com.',
      'Give me a minute to find your order.',
      "We'll get this looked at.",
      'Would you mind telling me what it says on the box?',
      'can u dm ur account no pls',
      'Please hold while I check.',
    ],
    allows: [
      "I'm sorry.",
      'Thank you.',
      'Anything else?',
      'Have a nice day.',
      'Feel free to ask.',
      'That must be hard.',
      'Welcome!',
      "We're so sorry about this.",
      'Thank you for being a customer.',
      'I understand how annoying it is.',
      'Have a lovely evening.',
      'It was a busy week for us.',
      'The delay was caused by snow.',
      "That's not possible.",
      "We can't refund tickets of this kind.",
      'Thanks for your kind words.',
      "We're glad you like it.",
      'Best wishes from all of us.',
      'We value your opinion.',
      'That is how the machine works.',
      "You're welcome.",
      "I'm sorry to hear this.",
      'What a shame.',
      'We are a small family firm.',
      'We see that you paid on Monday.',
      'I wish I had better news.',
      'Good morning!',
    ],
  },
];
