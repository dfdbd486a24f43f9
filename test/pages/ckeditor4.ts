import { ready, START_HTML, textOf } from './start.ts';

interface Editor4 {
  getData(): string;
  setData(data: string, done: () => void): void;
  resetUndo(): void;
  on(event: string, listener: () => void): void;
}
declare const CKEDITOR: { replace(id: string, config: object): Editor4 };

const editor = CKEDITOR.replace('editor', { versionCheck: false, customConfig: '', removePlugins: 'elementspath' });
editor.on('instanceReady', () =>
  editor.setData(START_HTML, () => {
    editor.resetUndo();
    ready(() => textOf(editor.getData()));
  }),
);
