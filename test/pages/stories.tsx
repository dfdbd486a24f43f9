/** The layer's components in an open root with the layer's own styles: axe cannot see into the closed one. */
import '../../src/l10n/english.ts';
import { render } from 'preact';
import type { Message } from '../../src/coach/model.ts';
import { AfterSendBar } from '../../src/overlay/afterSend.tsx';
import { Card, type CardProps } from '../../src/overlay/card.tsx';
import { Chip } from '../../src/overlay/chip.tsx';
import styles from '../../src/overlay/overlay.css?inline';
import panels from '../../src/overlay/panels.css?inline';
import { PhraseText } from '../../src/overlay/phrase.tsx';
import { Popover } from '../../src/overlay/popover.tsx';
import type { OverlayState } from '../../src/overlay/state.ts';
import type { FollowThrough } from '../../src/promises/shown.ts';
import { advise } from '../../src/phrases/advise.ts';
import lesson from '../../src/ui/lesson.css?inline';
import reading from '../../src/ui/reading.css?inline';
import tokens from '../../src/ui/tokens.css?inline';

const COMPLAINT =
  "This is the third time I'm writing. My blender was due nine days ago and it still hasn't arrived. It was for my daughter's birthday. I'm fed up. Will I get it before Saturday?";
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3);

/** A complaint that was answered, and is settled. */
const SETTLED: Message[] = [
  { from: 'customer', text: COMPLAINT },
  { from: 'agent', text: 'I am so sorry that your blender is late. I have sent you a new one today.' },
  { from: 'customer', text: 'The new blender came this morning and works perfectly. Thank you so much!' },
];

const stories: Record<string, [customer: string | Message[], reply: string, card: Partial<CardProps>]> = {
  card: [
    COMPLAINT,
    'Hi Jane, sorry for any inconvenience. You should have kept the box. We will look into it soon.',
    {},
  ],
  editing: [COMPLAINT, 'Hi Jane,', { editing: true }],
  menu: [COMPLAINT, 'Hi Jane, you should have kept the box.', { menuFor: 'pitfall:blame:0' }],
  notice: [
    COMPLAINT,
    'Hi Jane,',
    { notice: { text: 'This editor took nothing. You can copy the sentence and paste it yourself.', copy: 'x' } },
  ],
  empty: ['Thank you, it arrived!', 'Great to hear.', {}],
  closing: [SETTLED, 'Hi Jane, I am glad that it works. I’ll check on Friday that it still does.', {}],
  promises: [COMPLAINT, 'Hi Jane, I’ll e-mail you by Friday.', {}],
  long: [COMPLAINT.replace('blender', LONG), `Hi ${LONG}, sorry for any inconvenience.`, {}],
};

const promised = { words: 'I’ll e-mail you by Friday.', when: 'Fri, 27 Nov, 17:00' };
const PROMISES: FollowThrough = {
  promises: [{ ...promised, due: 1, precision: 'day', kept: false }],
  open: [
    { ...promised, id: 'a', overdue: false },
    { words: LONG, when: 'Tue, 24 Nov, 12:00', id: 'b', overdue: true },
  ],
};

const nothing = () => undefined;
/** An open root with the layer's styles. */
function rootFor(name: string): ShadowRoot {
  const host = document.createElement('div');
  host.id = name;
  document.querySelector('main')?.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${tokens}${reading}${lesson}${styles}${panels}:host{width:auto!important;height:auto!important;margin:16px!important}.chip,.popover,.inline{margin:12px 0}.point-bar{position:static}`,
  );
  root.adoptedStyleSheets = [sheet];
  return root;
}
for (const [name, [customer, reply, card]] of Object.entries(stories)) {
  const advice = advise(reply, {
    messages: typeof customer === 'string' ? [{ from: 'customer', text: customer }] : customer,
    customerName: 'Jane',
  });
  const state: OverlayState = {
    editor: {} as OverlayState['editor'],
    advice,
    follow: name === 'promises' || name === 'closing' ? PROMISES : null,
    draft: reply,
    send: null,
    status: 'ready',
    mode: 'standard',
    composing: false,
    chip: { dx: 0, dy: 0, hidden: false },
    shortcuts: { openCard: 'Alt+Shift+A', takeInline: 'Alt+Shift+I' },
    inline: null,
    nudge: false,
  };
  const props: CardProps = {
    state,
    editing: false,
    menuFor: null,
    notice: null,
    onPhrase: nothing,
    onEdit: nothing,
    onCorrect: nothing,
    onMenu: nothing,
    onDismiss: nothing,
    onNotComplaint: nothing,
    onCopy: nothing,
    onPoint: nothing,
    onPaste: nothing,
    onRemind: nothing,
    onKept: nothing,
    onLesson: async () => null,
    onClose: nothing,
    ...card,
  };
  const [finding] = advice.pitfalls;
  const phrase = advice.suggestions.flatMap(({ phrases }) => phrases)[0];
  render(
    <div>
      <Card {...props} />
      <Chip state={state} open={false} onOpen={nothing} onMenu={nothing} onDrag={nothing} />
      {finding && <Popover finding={finding} suggestion={null} onPhrase={nothing} />}
      {phrase && (
        <button type="button" class="inline">
          <PhraseText phrase={phrase} />
          <kbd>Alt+Shift+I</kbd>
        </button>
      )}
    </div>,
    rootFor(name),
  );
}
render(
  <AfterSendBar
    promises={PROMISES.promises}
    notes={['That was 3 angry conversations in a row. If you can, take a few minutes before the next one.', LONG]}
    // The card at the close has the form: two of one name would never stand on a page.
    keepLesson={null}
    onRemind={nothing}
    onClose={nothing}
  />,
  rootFor('after-send'),
);
document.documentElement.dataset.ready = 'true';
