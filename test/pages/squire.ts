import Squire from 'squire-rte';
import { element, ready, START_HTML, textOf } from './start.ts';

const parse = (markup: string) => {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return fragment;
};
const field = element();
const editor = new Squire(field, { blockTag: 'DIV', sanitizeToDOMFragment: parse });
if (START_HTML) editor.setHTML(START_HTML);
ready(() => textOf(editor.getHTML()));
