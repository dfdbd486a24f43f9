/** What tests do on the options page, as a person does it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'amends-options-'));

export interface Options {
  form: Locator;
  /** The panel that shows what would come in. */
  incoming: Locator;
  add(text: string, step?: string): Promise<void>;
  /** Chooses a file in the import panel. */
  choose(name: string, content: string): Promise<void>;
  /** All libraries and phrases as they are stored. */
  stored(): Promise<string>;
}

export function optionsOn(page: Page): Options {
  const form = page.getByRole('form', { name: 'Phrase' });
  const incoming = page.getByRole('region', { name: 'Import' });
  return {
    form,
    incoming,
    async add(text, step = 'Own') {
      await page.getByRole('button', { name: 'New phrase' }).click();
      await form.getByLabel('Text', { exact: true }).fill(text);
      await form.getByLabel('Step').selectOption({ label: step });
      await form.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('row', { name: text }).waitFor();
    },
    async choose(name, content) {
      if (!(await incoming.isVisible())) await page.getByRole('button', { name: 'Import', exact: true }).click();
      const file = join(folder, name);
      writeFileSync(file, content);
      await page.getByLabel('Library file').setInputFiles(file);
    },
    stored: () =>
      page.evaluate(async () => {
        const all = await chrome.storage.local.get(null);
        return JSON.stringify(
          Object.entries(all).filter(
            ([key, value]) => (key === 'libraries' || key.startsWith('phrases:')) && JSON.stringify(value) !== '[]',
          ),
        );
      }),
  };
}
