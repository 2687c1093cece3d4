import { anyOf } from '../../../contracts/any-of.ts';
import type { Detector, Find } from './detector.ts';
import { LONGEST } from './readable.ts';

const TAG = /<([A-Za-z][\w-]{0,20})\b([^<>]{1,2000})>/g;
const STYLES = anyOf(
  [
    /display\s*:\s*none/,
    /visibility\s*:\s*(?:hidden|collapse)/,
    /opacity\s*:\s*0(?:\.0+)?(?![.\d])/,
    /font-size\s*:\s*0*(?:\.\d+|[01])?(?:px|pt|em|rem|%)?(?![.\d])/,
    /(?:^|[;\s"'])(?:max-)?(?:width|height)\s*:\s*0(?:px)?(?![.\d%])/,
    /text-indent\s*:\s*-\d{3}/,
    /(?:left|right|top)\s*:\s*-\d{3}/,
    /clip(?:-path)?\s*:\s*(?:rect\(0|inset\((?:50|100)%)/,
    /(?:^|[;\s"'])color\s*:\s*(?:white|transparent|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]*,\s*0\s*\))/,
  ],
  'i',
);
const ATTRIBUTES = /(?:^|\s)hidden(?:\s|=|$)|color\s*=\s*["']?(?:white|#fff(?:fff)?\b)|(?:^|\s)size\s*=\s*["']?0/i;
/** Mathematics of a page prints in colours too. */
const MATHS = /\\(?:(?:text)?color\{white\}|h?phantom|vphantom)\s*\{([^{}]{1,2000})\}/g;

const hides = (attributes: string): boolean => STYLES.test(attributes) || ATTRIBUTES.test(attributes);

const textIn = (html: string): string =>
  html
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function* find(text: string): Iterable<Find> {
  const lower = text.toLowerCase();
  const unclosed = new Set<string>();
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of text.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (!hides(attributes) || unclosed.has(element)) continue;
    const from = index + tag.length;
    const close = lower.indexOf(`</${element}`, from);
    if (close < 0) unclosed.add(element);
    const end = close < 0 ? Math.min(text.length, from + LONGEST) : close;
    yield { start: index, end, text: textIn(text.slice(from, Math.min(end, from + LONGEST))) };
  }
  for (const { 0: whole, 1: said = '', index } of text.matchAll(MATHS))
    yield { start: index, end: index + whole.length, text: said };
}

/** Elements that a page has and does not show. */
export const UNSEEN_HTML: Detector = {
  says: 'in an element that a page does not show',
  kind: 'markup',
  payload: false,
  mayFind: /style\s*=|hidden|color|size\s*=|phantom/i,
  find,
};
