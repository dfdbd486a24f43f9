/** Makes what the browser reads (`_locales/<language>/messages.json`) from the texts in `src/l10n`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const TEXTS = 'src/l10n';

/** Which folders of the browser's a language of ours goes to; its own name where none is said. Stores know no Portuguese without a country. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'] };

/** The languages that there are texts in. */
export const languages = (): string[] =>
  readdirSync(TEXTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** A language's texts by their names (`area_key`). */
export const textsOf = (language: string): Map<string, string> =>
  new Map(
    readdirSync(join(TEXTS, language))
      .sort()
      .flatMap((file) =>
        Object.entries(JSON.parse(readFileSync(join(TEXTS, language, file), 'utf8')) as Record<string, string>).map(
          ([key, text]): [string, string] => [`${file.replace(/\.json$/, '')}_${key}`, text],
        ),
      ),
  );

/** Ships the texts where the browser looks for them. */
export function locales(): Plugin {
  return {
    name: 'amends-locales',
    generateBundle() {
      for (const language of languages()) {
        for (const folder of FOLDERS[language] ?? [language]) {
          // The folder's name is the browser's for the language; `Intl` and the `lang` attribute write it with a hyphen.
          const texts = [['language', folder.replace('_', '-')], ...textsOf(language)];
          const messages = Object.fromEntries(texts.map(([key, message]) => [key, { message }]));
          this.emitFile({
            type: 'asset',
            fileName: `_locales/${folder}/messages.json`,
            source: JSON.stringify(messages),
          });
        }
      }
    },
    buildStart() {
      for (const language of languages())
        for (const file of readdirSync(join(TEXTS, language))) this.addWatchFile(join(TEXTS, language, file));
    },
  };
}
