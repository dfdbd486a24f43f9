import type { Tone } from './data.ts';

/** The side of a pattern's tile, in pixels. */
const TILE = 8;

export interface Colours {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  /** What fills a bar, and what goes round it; the patterns tell the tones apart without their colours. */
  fill(tone: Tone, pale: boolean): string | CanvasPattern;
  edge(tone: Tone, pale: boolean): string;
}

const EDGES: Record<Tone, string> = { good: '--accent', helped: '--seam', bad: '--pitfall', plain: '--soft' };

/** The page's colours as they are now: light, dark, or the system's own. */
export function coloursOf(page: HTMLElement): Colours {
  const style = getComputedStyle(page);
  const named = (name: string) => style.getPropertyValue(name).trim();
  const paper = named('--paper');
  const edge = (tone: Tone, pale: boolean) =>
    pale ? `color-mix(in srgb, ${named(EDGES[tone])} 45%, ${paper})` : named(EDGES[tone]);
  return {
    ink: named('--ink'),
    soft: named('--soft'),
    line: named('--line'),
    paper,
    edge,
    fill(tone, pale) {
      const colour = edge(tone, pale);
      if (tone === 'good' || tone === 'plain') return colour;
      return (tone === 'helped' ? striped(page, colour, paper) : dotted(page, colour, paper)) ?? colour;
    },
  };
}

function tile(page: HTMLElement, paper: string, draw: (context: CanvasRenderingContext2D) => void) {
  const canvas = page.ownerDocument.createElement('canvas');
  canvas.width = TILE;
  canvas.height = TILE;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = paper;
  context.fillRect(0, 0, TILE, TILE);
  draw(context);
  return context.createPattern(canvas, 'repeat');
}

const striped = (page: HTMLElement, colour: string, paper: string) =>
  tile(page, paper, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = 3;
    for (const at of [-TILE, 0, TILE]) {
      context.beginPath();
      context.moveTo(at, TILE);
      context.lineTo(at + TILE, 0);
      context.stroke();
    }
  });

const dotted = (page: HTMLElement, colour: string, paper: string) =>
  tile(page, paper, (context) => {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(TILE / 2, TILE / 2, 2, 0, Math.PI * 2);
    context.fill();
  });
