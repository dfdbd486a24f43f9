import { createEditor, createModelFromHtml } from 'roosterjs';
import { element, ready, START_HTML, textOf } from './start.ts';

const field = element() as HTMLDivElement;
const editor = createEditor(field, [], START_HTML ? createModelFromHtml(START_HTML) : undefined);
editor.takeSnapshot();
ready(() => textOf(field));
