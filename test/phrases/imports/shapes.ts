/** A file of each format, written as its tool writes it, with the entries that a test wants in it. */
import Papa from 'papaparse';

/** One phrase as its tool would write it. */
export interface Entry {
  id: number;
  title: string;
  text: string;
}

/** A file of a tool with these entries; `raw` ones stand as they are in the list. */
export interface Shape {
  name: string;
  /** What a row is called: "Macro 3". */
  place(number: number): string;
  file(entries: readonly unknown[]): string;
  entry(entry: Entry): unknown;
  /** Whether its texts are HTML. */
  html?: boolean;
}

const json =
  (wrap: (list: readonly unknown[]) => unknown) =>
  (entries: readonly unknown[]): string =>
    JSON.stringify(wrap(entries));
const at = (what: string) => (number: number) => `${what} ${number}`;

export const SHAPES: Readonly<Record<string, Shape>> = {
  amends: {
    name: 'team.json',
    place: at('Phrase'),
    file: json((phrases) => ({ id: 'team', name: 'Team', phrases })),
    entry: ({ id, title, text }) => ({ id: `p${id}`, title, text, step: 'own' }),
  },
  zendesk: {
    name: 'macros.json',
    place: at('Macro'),
    file: json((macros) => ({ macros })),
    entry: ({ id, title, text }) => ({ id, title, actions: [{ field: 'comment_value_html', value: text }] }),
    html: true,
  },
  gorgias: {
    name: 'macros.json',
    place: at('Macro'),
    file: json((data) => ({ data })),
    entry: ({ id, title, text }) => ({
      id,
      name: title,
      actions: [{ name: 'setResponseText', arguments: { body_html: text } }],
    }),
    html: true,
  },
  intercom: {
    name: 'macros.json',
    place: at('Macro'),
    file: json((data) => ({ type: 'list', data })),
    entry: ({ id, title, text }) => ({ type: 'macro', id: String(id), name: title, body: text }),
    html: true,
  },
  chatwoot: {
    name: 'canned.json',
    place: at('Response'),
    file: json((list) => list),
    entry: ({ id, title, text }) => ({ id, short_code: title.slice(0, 40), content: text }),
  },
  textblaze: {
    name: 'blaze.json',
    place: (number) => `“Late”, snippet ${number}`,
    file: json((snippets) => ({ folders: [{ name: 'Late', snippets }] })),
    entry: ({ title, text }) => ({ name: title, html: text }),
    html: true,
  },
  freescout: {
    name: 'replies.json',
    place: at('Saved reply'),
    file: json((saved_replies) => ({ _embedded: { saved_replies } })),
    entry: ({ id, title, text }) => ({ id, mailboxId: 1, name: title, text }),
    html: true,
  },
  helpscout: {
    name: 'replies.json',
    place: at('Saved reply'),
    file: json((list) => list),
    entry: ({ id, title, text }) => ({ id, name: title, text }),
    html: true,
  },
  briskine: {
    name: 'templates.json',
    place: at('Template'),
    file: json((templates) => ({ templates })),
    entry: ({ id, title, text }) => ({ id, title, body: text }),
    html: true,
  },
  records: {
    name: 'other.json',
    place: at('Record'),
    file: json((items) => ({ items })),
    entry: ({ id, title, text }) => ({ id: `r${id}`, label: title, message: text }),
  },
  csv: {
    name: 'list.csv',
    // The first row holds the names.
    place: (number) => `Row ${number + 1}`,
    file: (entries) => `\ufeff${Papa.unparse([['title', 'text', 'title'], ...(entries as string[][])])}\r\n`,
    entry: ({ title, text }) => [title, text, 'second of its name'],
  },
  plain: {
    name: 'phrases.txt',
    place: at('Line'),
    file: (entries) => `\ufeff${entries.join('\r\n')}`,
    entry: ({ text }) => text.replaceAll('\n', ' '),
  },
};

/** An entry that is taken as it is. */
export const good = (id: number, text = `Good text ${id}.`): Entry => ({ id, title: `Title ${id}`, text });
