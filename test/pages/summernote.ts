import { ready, START_HTML, textOf } from './start.ts';

declare const $: (selector: string) => { summernote(command: string | object, value?: string): string };

const field = $('#editor');
field.summernote({ height: 200, toolbar: [] });
if (START_HTML) field.summernote('code', START_HTML);
field.summernote('commit');
ready(() => textOf(field.summernote('code')));
