/** 5,000 elements and a draft of 1,500 words: "long.html?textarea" or "long.html?rich". Nothing of this page runs after it was built. */
import { ready, textOf } from './start.ts';

const SENTENCES = [
  'Thank you for writing to us about the blender that you ordered.',
  'I have looked at what the carrier tells us, and the parcel stands in the depot in Leeds.',
  'We will send another one today, and you need not return the first.',
  'Please tell us if the address is still the same as on the order.',
];
const WORDS = 1_500;
const ELEMENTS = 5_000;

const paragraphs: string[] = ['Hi Jane,', 'Sorry for any inconvenience. You should have kept the receipt.'];
for (let words = 2, at = 0; words < WORDS; at++) {
  const text = [0, 1, 2, 3].map((next) => SENTENCES[(at + next) % SENTENCES.length]).join(' ');
  words += text.split(' ').length;
  paragraphs.push(text);
}

const list = document.querySelector('#list') as HTMLElement;
for (let row = 0; row < ELEMENTS / 5; row++) {
  const line = document.createElement('div');
  for (const words of ['Ticket', `#${row}`, 'open', 'today']) {
    const cell = document.createElement('span');
    cell.textContent = `${words} `;
    line.append(cell);
  }
  list.append(line);
}

const composer = document.querySelector('#composer') as HTMLElement;
if (location.search === '?textarea') {
  const field = document.createElement('textarea');
  field.id = 'editor';
  field.value = paragraphs.join('\n\n');
  composer.append(field);
  ready(() => field.value);
} else {
  const field = document.createElement('div');
  field.id = 'editor';
  field.contentEditable = 'true';
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    field.append(paragraph);
  }
  composer.append(field);
  ready(() => textOf(field));
}
