import { untrusted, visible } from '../../contracts/untrusted.ts';

/** The little of SVG that a chart needs. Names of datasets and classes are nobody's but the data's: they are escaped. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Not allowed in XML, not even as an entity.
  '\uFFFE': '\uFFFD',
  '\uFFFF': '\uFFFD',
};

const escaped = (text: string): string =>
  visible(untrusted(text)).replace(/[&<>"'\uFFFE\uFFFF]/g, (found) => ENTITIES[found] ?? found);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const value = (given: string | number): string =>
  typeof given === 'number' ? String(Math.round(given * 100) / 100) : escaped(given);

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, given]) => (given === undefined ? '' : ` ${name}="${value(given)}"`))
    .join('');

export const element = (name: string, attributes: Attributes): string => `<${name}${attributesOf(attributes)}/>`;

export const text = (x: number, y: number, words: string, more: Attributes = {}): string =>
  `<text${attributesOf({ x, y, ...more })}>${escaped(words)}</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  element('line', { x1, y1, x2, y2, stroke });

/** A whole image, on white. */
export const image = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributesOf({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'sans-serif', 'font-size': 12, fill: '#222' })}>`,
    `<title>${escaped(title)}</title>`,
    element('rect', { width, height, fill: '#fff' }),
    ...parts,
    '</svg>',
    '',
  ].join('\n');

/** Told apart also by those who do not see every colour; used again when there are more names than colours. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000'] as const;
export const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? COLOURS[0];
