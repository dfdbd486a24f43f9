import type { Sentence, Span } from '../model.ts';
import { turnOf } from '../reading/turn.ts';
import { match, type RuleContext, type StepRule } from '../rule.ts';
import { normal } from '../text/normal.ts';
import { contentStems } from '../text/stems.ts';

const DONE = [
  /^all (?:taken care of|done|set|sorted)\b|\b(?:is|are|it's|you're) all (?:set|done|sorted)\b|\bwill do that\b/,
  /\b(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)(?: just| already| now| also| be| been| gone ahead and| going to)* (?:refund|replac|fix|resolv|dispatch|credit(?:ed|ing)|revers|waiv|reset|unlock|restor|re-?activat|cancel|re-?book|issu(?:ed|ing|e a)|remov|correct|repair|arrang|approv|applied|apply(?:ing)? (?:a|the)|reinstat|reschedul|deliver|updat(?:ed|ing|e) (?:your|the)|chang(?:ed|ing|e) (?:your|the)|add(?:ed|ing)? (?:a|the|your|it|you|this)|upgrad(?:ed|ing)|book(?:ed|ing)?\b|(?:sent|sending|send)(?= (?:you )?(?:a (?:new|replacement|refund|code|voucher|fresh|label|technician|engineer)|another|the (?:missing|right|correct|replacement)|out|it|them|someone))|increas(?:ed|ing)|introduc(?:ed|ing)|releas(?:ed|ing)|have (?:you|it|this|that) (?:\w+ ){0,3}(?:up|fixed|sorted|back|ready|done|there))\w*/,
  /\b(?:i|we) (?:just |already |now |also )*(?:refunded|replaced|fixed|resolved|shipped|dispatched|credited|reversed|waived|unlocked|restored|cancelled|canceled|rebooked|issued|removed|corrected|repaired|arranged|approved|applied|updated|booked|found)\b/,
  /\b(?:has|have|had|is|are|was|were|will be|been|being|got|to be) (?:now |just |already |successfully |since )?(?:been |being )?(?:refunded|replaced|fixed|resolved|shipped|dispatched|credited|redeposited|reversed|waived|reset|unlocked|restored|(?:re-?)?activated|cancelled|canceled|rebooked|issued|removed|corrected|repaired|arranged|approved|applied|delivered|rolled out|rescheduled|changed|scheduled|booked|processed|updated|taken care of|patched|sorted(?: out)?|back (?:up|online|in action))\b/,
  /\byou(?:'ll| will| should| can expect to)(?: now| then| also)* (?:receive|get|have (?:it|them|your|the)|find)\b/,
  /\b(?:allow|please allow|give it|it takes|it will take|takes?|within) (?:up to |about |around |approximately )?\d+(?:-| to | - )?\d* ?(?:business |working )?(?:hours?|days?|minutes?|weeks?)\b/,
];
/** Asked politely to do it is told to do it. */
const ASKED_TO = /\b(?:can|could|would|will) you (?:please |kindly |also )?\w+|\bhave you tried\b/;
/** What a customer can be told to do, as stems. */
const HANDLE =
  '(?:click|tap|press|select|choos|open|go (?:to|into|back)|going (?:to|into) (?:your|the|settings)|navigat|restart|reboot|re-?install|uninstall|install|updat|upgrad|download|clear|delet|remov|reset|turn|switch|toggl|enabl|disabl|unplug|plug|disconnect|reconnect|log (?:in|out|back|off)|logging|sign (?:in|out|back)|signing|enter|typ(?:e|ing)|check (?:your|the|that|if|under|out|this|for|here)|checking (?:your|the|if|under)|chang(?:e|ing) (?:your|the)|set|us(?:e|ing) (?:the|your|a|our|another|it|this)|visit|scan|swip|hold|forc|apply|return|collect|bring|present|renew|register|add|follow|complet|fill|submit|cancel|see (?:this|the|our|if|here)|refer to|read|get a|tak(?:e|ing) (?:it|your|the)|try|run(?:ning)? through|head to|switch|wait|allow|mak(?:e|ing) sure|ensur|start|begin|dispute|recommend|create them)';
const TELL =
  "(?:^(?:ok,? |great,? |sure,? |hi,? |hello,? |then |first,? |next,? |also,? |now,? |simply |just |so,? |if (?:not|so),? |in the meantime,? |meanwhile,? |@\\w+ )*|[,;:.] ?(?:then |please |just |and |also |simply )*|\\b(?:can you|could you|would you|please|pls|kindly|simply|just|by|then|and|also|try|consider|suggest|recommend(?:ed)?|advise|could try|can try|may (?:also )?(?:want|wish|need|like) to|need to|needs to|have to|want to|required to|be able to|option to|request(?:ed)? (?:you )?to|you(?: can| could| may| might|'ll| will| should| would)(?: also| always| now| simply| then| still| try| either| even| absolutely| definitely| easily)*|have you tried|would suggest|i'd suggest|we'd suggest|we suggest|i suggest|suggest you(?: to)?|recommend you(?: to)?|recommend) )";
const STEPS = [
  new RegExp(
    `${TELL}(?:please |kindly |then |also |first |just |simply |now |always |try (?:to )?|you to |you )*${HANDLE}\\w*\\b`,
  ),
  /\bmake sure (?:that )?(?:you|your|the)\b|\b(?:these|the|following|below|few) (?:\w+ )?(?:steps|instructions|troubleshooting|guide)\b|\bhere(?:'s| is| are) (?:how|the (?:steps|link|guide|number)|a (?:guide|link|resource)|your \w+ (?:number|code))\b/,
];
const LINK = /\bhttps?:\/\/\S+|\b[a-z0-9-]+\.(?:com|net|org|co|io|ly|gov)\/\S+/;
const START = [
  /\b(?:dm|pm|direct message|private message|inbox|e-?mail|mail|call|contact|reach(?:ing)? out|reach|write|get in touch|get in contact|drop (?:us|me)|message|chat|speak|talk|send|visit|ring|phone)\b[^.!?]{0,60}\b(?:us|me|our|to|with|at|@|team|support|details?|number)\b/,
  /\b(?:let|allow) (?:me|us) (?:to )?(?:\w+ )?(?:check|look|see|help|find|pull|verify|get|review|take|investigate|assist|know|confirm)\b/,
  /\b(?:i|we)(?:'ll| will|'d| would|'m| am|'re| are|'ve| have| can| want)?(?: \w+){0,5} (?:look(?:ing|ed)? into|check|investigat|review|forward|pass|escalat|rais|report|flag|working|work|find out|follow|contact|chas|help|assist|see what|speak|address|sort|resolve|fix|improv)\w*\b/,
  /\b(?:can|could|may|would|please|kindly)(?: you)?(?: please| kindly| also)? (?:provide|share|give|tell|confirm|send|advise|let (?:us|me) know|dm|pm|elaborate|specify|clarify|describe|explain|verify|e-?mail|contact|reach|call|write|follow)\b/,
  /\b(?:may|can|could) (?:i|we)(?: please)? (?:have|get|ask|know)\b/,
  /\b(?:what|which|when|where|how|who|do|does|did|is|are|have|has|was|were)\b[^.!?]{0,120}\?/,
  /\bour (?:\w+ ){0,3}(?:team|department|specialists?|engineers?|developers?|experts?)\b(?: \w+){0,3} (?:will|is|are|has|have|can)\b/,
  /\b(?:is|are|being|will be|be) (?:\w+ )?(?:working on|looked into|investigated|looking into|reviewed|escalated|forwarded|passed)\b/,
];
const COURTESY =
  /\b(?:anything else|how (?:can|may) (?:i|we)|if you (?:have|need|require)|further (?:questions|assistance|queries)|don't hesitate|feel free|have a (?:great|nice|good|lovely|wonderful)|hope (?:to|you|we)|look(?:ing)? forward|welcome you)\b/;
const CONTACT =
  /\b(?:dm|pm|direct message|contact|reach out|e-?mail|call|get in touch|message us|write to|chat with|speak (?:to|with))\b/;
const NOT_DONE =
  /\b(?:make sure|want|ensure|asked|hear|sorry|can't|cannot|won't|unable|not able|not|never|don't|didn't|if|once|when|would|could|should have|unless|whether|hope|hopefully|might|may)\b/;

/** Forms and tickets only start something. */
const FORM = [
  /\b(?:(?:create|open|submit|raise|fill|file|log|complete)\w* (?:out |in )?(?:a|an|the|this|your) (?:\w+ ){0,2}(?:ticket|claim|form|request|case|report|survey)|to provide your|share the details|continue to do)\b/,
];
/** Told to do something that settles nothing: look around, give feedback, wait for us. */
const IDLE =
  /\b(?:feedback|submit|survey|supervisor|moment|hold on|our support team|email and|order id|report (?:your|the|this) issue|chat button|(?:find|read|learn|more) (?:out )?(?:more )?about|recommend us|status page|outages?|make sure (?:we|it|this|that (?:we|it|this))|with my|with our|hope|reviews?|stay|welcome|for information|instant support|one-on-one|hit us up|social channels)\b/;
const DETAILS = /\b(?:details|order number|account number|info(?:rmation)?|screenshot|more about|your feedback)\b/;
const ASKS =
  /\b(?:can|could|would|need|want|wanna|how|what|when|where|which|who|is there|do you|does|are you|please|pls|looking|like to|check|any)\b|\?/;

const PRAISE = /\b(?:great|good|love|excellent|nice|cool|thank|awesome|amazing|best|happy|enjoy\w*)\b/;

/** A direct answer settles a plain question or request. */
function answersPlainQuestion(sentence: Sentence, { reading, conversation, customerStems }: RuleContext): Span | null {
  if (reading.complaint || sentence.question || sentence.norm.length < 20) return null;
  const asked = normal(turnOf(conversation).customer);
  if (!ASKS.test(asked) || (PRAISE.test(asked) && !asked.includes('?'))) return null;
  if (!ASKS.test(normal(turnOf(conversation).customer)) || COURTESY.test(sentence.norm) || CONTACT.test(sentence.norm))
    return null;
  if (
    /\b(?:sorry|thank|thanks|let me|let us|moment|please hold|welcome|glad|happy to|appreciate|feedback|pleasure|we'd like|details)\b/.test(
      sentence.norm,
    )
  )
    return null;
  const shared = contentStems(sentence.norm).filter((one) => customerStems.has(one)).length;
  const tells =
    /\b(?:yes|no|is|are|was|has|have|can|will|costs?|takes?|opens?|closes?|available|located|found|expires?|need to|should|you'll|it's|there's|they're)\b/.test(
      sentence.norm,
    );
  return tells && (shared > 0 || /\d|^(?:yes|no)\b/.test(sentence.norm)) ? { from: 0, to: sentence.norm.length } : null;
}

const base = { step: 'solve', source: 'Orsingher, Valentini & de Angelis 2010' } as const;

/** Rules for the solution, strongest first. */
export const solve: readonly StepRule[] = [
  {
    ...base,
    id: 'solve-strong',
    needsContext: true,
    title: 'A fix: done, promised, or steps to take now',
    level: 2,
    why: 'What the customer gets weighs more than any other part of the answer.',
    find(sentence, context) {
      const { norm } = sentence;
      const answer = answersPlainQuestion(sentence, context);
      if (answer) return answer;
      const done = match(sentence, DONE);
      if (done && !sentence.question && !NOT_DONE.test(norm.slice(Math.max(0, done.from - 30), done.to))) return done;
      const contact = CONTACT.exec(norm);
      const steps = match(sentence, STEPS, FORM);
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
        /\b(?:here|how|steps?|guide|article|info|see|check|follow|instructions?|visit|learn|details)\b/.test(norm)
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
    ],
  },
  {
    ...base,
    id: 'solve-weak',
    title: 'A start: details asked, a check, another channel',
    level: 1,
    why: 'A start is not yet a solution: say what happens next and what the customer gets.',
    find: (sentence) => (COURTESY.test(sentence.norm) && !CONTACT.test(sentence.norm) ? null : match(sentence, START)),
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
    ],
    allows: [
      "I'm sorry.",
      'Thank you.',
      'How can I help?',
      'Anything else?',
      'Have a nice day.',
      'Feel free to ask.',
      'That must be hard.',
      'Welcome!',
    ],
  },
];
