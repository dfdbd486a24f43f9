import { match, type StepRule } from '../rule.ts';

const DONE = [
  /\b(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)?(?: just| already| now| also| be| been)* (?:refund|replac|fix|resolv|sent|send|sending|ship|dispatch|credit|revers|waiv|reset|unlock|restor|activat|cancel|book|rebook|issu|remov|add(?:ed|ing)|correct|repair|arrang|process|approv|applied|apply|order(?:ed|ing)|chang|updat|upgrad|reinstat|reschedul|collect|deliver)\w*\b/,
  /\b(?:has|have|had|is|are|was|were|will be|been|being|got) (?:now |just |already |successfully |since )?(?:been |being )?(?:refunded|replaced|fixed|resolved|sent|shipped|dispatched|credited|reversed|waived|reset|unlocked|restored|activated|cancelled|canceled|booked|rebooked|issued|removed|added|corrected|repaired|arranged|processed|approved|applied|ordered|changed|updated|delivered|rolled out|rescheduled|sorted)\b/,
  /\byou(?:'ll| will| should| can expect to)(?: now| then| also| be able to)* (?:receive|get|see|have|find|be (?:refunded|credited|able))\b/,
];
const STEPS = [
  /(?:^|[,;:.] ?|\b(?:please|kindly|just|then|simply|and|also|try to|to|could you|you can|you could|you may|can you|you need to|you'll need to|you should|you'd have to|recommend(?:ed)?|suggest) )(?:please |kindly |then |also |first |just |simply |now |always |try (?:to )?|ensure |make sure |again )*(?:click|tap|press|select|choose|open|go (?:to|into|back)|navigate|restart|reboot|reinstall|re-?install|uninstall|install|update|upgrade|download|clear|delete|remove|reset|turn|switch|toggle|enable|disable|unplug|plug|disconnect|reconnect|log (?:in|out|back|off)|sign (?:in|out|back)|enter|type|check (?:your|the|that|if|under|out)|change (?:your|the)|set|use|visit|scan|swipe|hold|force|apply|return|collect|bring|present|renew|register|add|follow|complete|fill|submit|cancel|try (?:again|using|to|a|the|another|reinstalling|clearing)|trying|see (?:this|the|our)|refer to|read|get a|take (?:it|your|the))\b/,
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
  /\b(?:can't|cannot|won't|unable|not able|not|never|don't|didn't|if|once|when|would|could|should have|unless|whether|hope|hopefully|might|may)\b/;

const base = { step: 'solve', source: 'Orsingher, Valentini & de Angelis 2010' } as const;

/** Rules for the solution, strongest first. */
export const solve: readonly StepRule[] = [
  {
    ...base,
    id: 'solve-strong',
    title: 'A fix: done, promised, or steps to take now',
    level: 2,
    why: 'What the customer gets weighs more than any other part of the answer.',
    find(sentence) {
      const { norm } = sentence;
      const done = match(sentence, DONE);
      if (done && !sentence.question && !NOT_DONE.test(norm.slice(Math.max(0, done.from - 30), done.to))) return done;
      if (CONTACT.test(norm) || COURTESY.test(norm)) return null;
      const steps = match(sentence, STEPS);
      if (steps && !/\b(?:details|order number|account number|info(?:rmation)?|screenshot|more about)\b/.test(norm))
        return steps;
      return LINK.test(norm) &&
        /\b(?:here|how|steps?|guide|article|info|see|check|follow|instructions?|visit|learn|details)\b/.test(norm)
        ? match(sentence, [LINK])
        : null;
    },
    flags: [],
    allows: [],
  },
  {
    ...base,
    id: 'solve-weak',
    title: 'A start: details asked, a check, another channel',
    level: 1,
    why: 'A start is not yet a solution: say what happens next and what the customer gets.',
    find: (sentence) => (COURTESY.test(sentence.norm) && !CONTACT.test(sentence.norm) ? null : match(sentence, START)),
    flags: [],
    allows: [],
  },
];
