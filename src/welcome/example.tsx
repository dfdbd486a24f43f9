import { useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';

/** What customers of our own invention write, and how a reply might begin. English, as what Amends reads. */
const EXAMPLES = {
  complaint: {
    customer: 'Jane Cole',
    message:
      'This is the third time I write. My blender arrived with a cracked jug nine days ago and it was for my daughter’s birthday. Will I get a new one before Saturday?',
    reply: 'Hi Jane,\n\nSorry for any inconvenience. You should have kept the box.',
  },
  thanks: {
    customer: 'Sam Ortiz',
    message: 'The new jug came this morning and it fits. Thank you for the quick help!',
    reply: 'Hi Sam,\n\nGreat to hear that it fits. Enjoy the blender!',
  },
} as const;
type Name = keyof typeof EXAMPLES;
const NAMES = Object.keys(EXAMPLES) as Name[];

/** A conversation with a composer, as a help desk has one: the page's script reads it as it reads every other. */
export function Example() {
  const [name, setName] = useState<Name>('complaint');
  const { customer, message, reply } = EXAMPLES[name];
  return (
    <section aria-labelledby="try">
      <h2 id="try">{say('welcome_tryTitle')}</h2>
      <p class="soft">{say('welcome_tryHelp')}</p>
      <fieldset class="which-example">
        <legend class="spoken">{say('welcome_which')}</legend>
        {NAMES.map((one) => (
          <label>
            <input type="radio" name="example" checked={one === name} onChange={() => setName(one)} />
            {say(`welcome_${one}`)}
          </label>
        ))}
      </fieldset>
      <div class="desk" key={name} lang="en">
        <div role="log" aria-label={customer}>
          <article class="message incoming">
            <p class="head">
              <span class="author">{customer}</span> <time>09:12</time>
            </p>
            <div class="body">
              <p>{message}</p>
            </div>
          </article>
        </div>
        <div class="composer">
          <textarea id="reply" rows={6} aria-label={say('welcome_reply')} defaultValue={reply} />
        </div>
      </div>
    </section>
  );
}
