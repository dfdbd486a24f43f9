/** The composer itself: whether it is for an internal note, and which button sends it. */
import { shortText } from './author.ts';
import { isShown, pathOf } from './tree.ts';

const NOTE =
  /\b(?:internal|private|staff|team) (?:note|comment|message|reply)\b|\bnotes? (?:to|for) (?:self|your(?:self)?|(?:the |your )?team)\b|\b(?:only )?(?:visible|seen|shown) (?:only )?(?:to|by) (?:you|your team|agents|staff|team ?mates|other agents)\b|\b(?:add|write|type|leave) (?:an? )?(?:internal |private )?note\b|\bcustomers? (?:can(?:not|'t|’t)|won(?:'t|’t)|will not) see\b/i;
const NOTE_CLASS =
  /(?:^|[^a-z])(?:internal-?note|private-?note|is-?note|is-?internal|is-?private|note-?mode|note-?(?:editor|form|composer|box|reply)|mode-?note|composer-?(?:note|internal|private)|as-?note|(?:add|new|conv)-?note|internal-?(?:comment|reply|editor|mode))(?:[^a-z]|$)/i;
const NOTE_CHOICE = /\bnotes?\b|\binternal\b|\bprivate\b|\bcomment to team\b/i;
const CHOSEN =
  '[role="tab"][aria-selected="true"], [aria-pressed="true"], [role="radio"][aria-checked="true"], [aria-current="true"], input[type="radio"]:checked, input[type="checkbox"]:checked, option:checked, button.active, button.is-active, button.selected, a.active, li.active';
const NOTE_OR_REPLY =
  /^(?:public |internal |private |staff )?(?:reply|replies|note|comment|message|e-?mail|answer|response|internal|private|public|respond|post reply|post internal note)(?: to .{2,30})?$/i;
const SEND =
  /^(?:send|reply|submit|post|answer|save|add|respond|send (?:reply|message|e-?mail|now|response)|submit as .{1,20}|post reply)\b/i;
const NO_SEND =
  /^(?:reply all|add (?:attachment|file|tag|emoji|link|cc|image|recipient)|save (?:draft|as draft)|send later)\b/i;
/** The same in German, French, Spanish, Portuguese and Japanese: the page need not speak the customer's language. */
const SEND_ELSEWHERE =
  /^(?:(?:antwort|nachricht) )?(?:ab)?(?:senden|schicken)$|^(?:envoyer|répondre|enviar|responder)(?! (?:à tous|a todos|plus tard|más tarde|mais tarde))(?!\p{L})|^(?:送信|返信)(?!予約)/iu;
/** How far around the composer its own controls are looked for, in ancestors. */
const NEAR = 8;
/** Larger surroundings are the page, not the composer's own. */
const MOST_CHARACTERS = 1_500;
const LABELS = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title', 'aria-description'];

const labelsOf = (element: Element) => LABELS.map((name) => element.getAttribute(name) ?? '').join(' ');
const classOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-mode') ?? ''} ${element.getAttribute('data-type') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-');

/** The composer's surroundings that hold no messages and no other composer, nearest first. */
function surroundings(composer: Element): Element[] {
  const near: Element[] = [];
  for (const around of pathOf(composer).slice(1, NEAR + 1)) {
    if (/^(?:body|html|main)$/.test(around.localName)) break;
    if (near.length > 1 && (around.textContent ?? '').trim().length > MOST_CHARACTERS) break;
    near.push(around);
  }
  return near;
}

/** Whether what is written here is for colleagues: Amends leaves it alone. */
export function isInternalNote(composer: Element): boolean {
  const label = composer.id ? composer.ownerDocument.querySelector(`label[for="${CSS.escape(composer.id)}"]`) : null;
  const described = composer.getAttribute('aria-labelledby') ?? composer.getAttribute('aria-describedby');
  const by = described ? composer.ownerDocument.getElementById(described.split(' ')[0] ?? '') : null;
  if (
    NOTE.test(labelsOf(composer)) ||
    NOTE_CLASS.test(classOf(composer)) ||
    /^\s*(?:internal|private)? ?note\b/i.test(labelsOf(composer).trim()) ||
    [label, by].some((one) => one && NOTE.test(`${one.textContent}`.replace(/^\s*note\s*:?\s*$/i, 'internal note'))) ||
    [...composer.querySelectorAll('[data-placeholder], [aria-label], [class*="placeholder" i]')]
      .slice(0, 5)
      .some((one) => NOTE.test(`${labelsOf(one)} ${one.textContent}`))
  )
    return true;
  for (const around of surroundings(composer)) {
    if (NOTE_CLASS.test(classOf(around)) || /^\s*(?:internal|private)? ?note\b/i.test(labelsOf(around).trim()))
      return true;
    const chosen = [...around.querySelectorAll(CHOSEN)]
      .filter(isShown)
      .map(nameOfChoice)
      .filter((name) => NOTE_OR_REPLY.test(name) || NOTE.test(name));
    if (chosen.length > 0) return chosen.some((name) => NOTE_CHOICE.test(name));
    if (
      around.parentElement?.localName === 'fieldset' &&
      NOTE.test(around.parentElement.querySelector('legend')?.textContent ?? '')
    )
      return true;
    const heading = [...around.children].find(
      (child) =>
        /^(?:h[1-6]|legend|header|strong)$/.test(child.localName) ||
        child.matches('[class*="title" i], [class*="heading" i]'),
    );
    const title = heading && shortText(heading);
    if (title && NOTE_OR_REPLY.test(title)) return NOTE_CHOICE.test(title);
    if (title && NOTE.test(title)) return true;
  }
  return false;
}

function nameOfChoice(chosen: Element): string {
  const labels = (chosen as HTMLInputElement).labels;
  const text =
    labels?.[0]?.textContent ??
    (chosen.localName === 'input' ? chosen.parentElement?.textContent : chosen.textContent) ??
    '';
  return (
    text.trim() ||
    chosen.getAttribute('aria-label') ||
    chosen.getAttribute('title') ||
    (chosen as HTMLInputElement).value ||
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The button that sends what is written in the composer, as far as one says so. */
export function sendNear(composer: Element): Element | null {
  for (const around of pathOf(composer).slice(1, NEAR + 3)) {
    const buttons = [...around.querySelectorAll('button, [role="button"], input[type="submit"], input[type="button"]')];
    const named = buttons
      .map((button) => ({
        button,
        name: (
          button.getAttribute('aria-label') ??
          (button.textContent?.trim() || (button as HTMLInputElement).value || button.getAttribute('title') || '')
        ).trim(),
      }))
      .filter(
        ({ button, name }) =>
          ((SEND.test(name) && !NO_SEND.test(name)) || SEND_ELSEWHERE.test(name)) &&
          !button.matches('[role="tab"]') &&
          isShown(button),
      );
    const sends =
      named.find(({ name }) => /^(?:send|submit|post|envoyer|enviar)\b|senden|送信/i.test(name)) ?? named[0];
    if (sends) return sends.button;
  }
  return null;
}
