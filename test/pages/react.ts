import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { element, ready, START_TEXT } from './start.ts';

let state = START_TEXT;

function Composer() {
  const [text, setText] = useState(START_TEXT);
  state = text;
  return createElement('textarea', {
    id: 'editor',
    rows: 8,
    cols: 70,
    value: text,
    onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
  });
}

createRoot(element('app')).render(createElement(Composer));
requestAnimationFrame(() => ready(() => state));
