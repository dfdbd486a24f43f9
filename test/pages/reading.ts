import { element, ready } from './start.ts';

// The same text, laid out by the same style where ranges can be measured.
element('twin-of-boxed').textContent = (element('boxed') as HTMLTextAreaElement).value;
ready(() => '');
