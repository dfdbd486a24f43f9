/** The parts of a parsed document that are looked at; any DOM has them. */
export interface TextNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<TextNode>;
}

const NEVER = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'TEXTAREA',
  'SELECT',
  'TITLE',
]);
const BLOCKS = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'PRE',
  'HR',
  'FIGURE',
  'HEADER',
  'FOOTER',
]);
const LINES = new Set(['LI', 'TR', 'DT', 'DD']);

/** Elements within each other that are followed: deeper ones are nobody's phrase. */
const DEEPEST = 200;

/**
 * The text of parsed HTML as a person would type it: a line for each line, a blank line between paragraphs, nothing of scripts and styles.
 * It only reads; nothing is run, loaded or drawn.
 */
export function plainText(root: TextNode): string {
  let text = '';
  const walk = (node: TextNode, depth: number): void => {
    if (depth > DEEPEST) return;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) {
      text += (node.nodeValue ?? '').replaceAll(/[ \t\r\n\f\u00a0]+/g, ' ');
      return;
    }
    if (NEVER.has(name) || node.nodeType === 8) return;
    if (name === 'BR') {
      text += '\n';
      return;
    }
    if (name === 'LI') text += '\n- ';
    else if (BLOCKS.has(name)) text += '\n\n';
    else if (LINES.has(name)) text += '\n';
    for (const child of Array.from(node.childNodes)) walk(child, depth + 1);
    if (name === 'TD' || name === 'TH') text += ' ';
    if (BLOCKS.has(name)) text += '\n\n';
  };
  walk(root, 0);
  return text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
