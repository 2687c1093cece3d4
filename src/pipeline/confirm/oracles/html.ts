import type { Attempt } from '../events.ts';
import { type Context, calmOf, type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** Whether the payload's markup is markup in the page as well. */
export function liveInHtml(page: string, canary: string): boolean {
  const elements = new RegExp(
    `<script>\\s*${canary}|<img src=x onerror=${canary}>|<script>[^<]*${canary}|(?:href|src|action)\\s*=\\s*["']?javascript:${canary}`,
    'i',
  );
  const attribute = new RegExp(`=\\s*(["'])[^"'<>]*\\1\\s*onmouseover=\\s*["']${canary}`);
  return elements.test(page) || attribute.test(page);
}

const TAGS =
  /<(?:!doctype|html|head|body|p|div|span|h[1-6]|a|li|ul|ol|td|tr|th|table|b|i|em|strong|img|form|input|button|title|label|br|hr|section|article|pre|code|iframe|textarea|option|select)\b[^<]*>/i;

/** What a function is called that makes pages, or what its file has at hand to make them with. */
const MAKES_PAGES = /html|markup|(?:^|_)page(?:_|$)|widget|(?:^|_)render/i;
const ESCAPES_AT_HAND =
  /^\s*(?:import html|from (?:html|markupsafe|bleach|cgi|xml\.sax\.saxutils) import|import (?:markupsafe|bleach))\b/m;
/** What a function's own words say that its result is for. */
const SAYS_PAGE =
  /\b(?:render|show|display|insert|embed)\w*\b[^.\n]{0,60}\bHTML\b|\bHTML (?:page|response|fragment|snippet|message|output)\b/i;
const READS_PAGES = /pars|clean|strip|unescape|decode|saniti[sz]|escape|extract|scrape|normali[sz]/i;

/** A text that holds the harmless word within a sentence or a template of the code's own. */
const writesText = (calm: readonly Attempt[], { canary, unitName, unitText, fileText }: Context): boolean =>
  (MAKES_PAGES.test(unitName) || ESCAPES_AT_HAND.test(fileText) || SAYS_PAGE.test(unitText)) &&
  !READS_PAGES.test(unitName) &&
  calm.some(({ end }) => end?.kind === 'text' && end.value.includes(canary) && end.value !== canary);

/** Without a payload the function's own result is a piece of HTML: it says itself what its result is for. */
const writesHtml = (calm: readonly Attempt[], { canary }: Context) =>
  calm.some(({ end }) => end?.status === 'returned' && TAGS.test(end.value) && end.value.includes(canary));

function inPages(attempt: Attempt, { canary }: Context): readonly Sighting[] {
  return sinksOf(attempt, 'html')
    .filter(({ text, flags }) => flags['html'] === true && text.includes(canary))
    .map(({ name, text, frames }): Sighting => {
      return liveInHtml(text, canary)
        ? { level: 'effect', observed: `${name} holds the injected markup: ${shown(text, canary)}`, frames }
        : { level: 'inert', observed: `${name} holds it escaped`, frames };
    });
}

/** CWE-79, 80, 116: markup in a page, or in a text that the code itself makes as HTML; never in just any string. */
export const html: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-79',
  context: {
    python: /<\/?[a-z]\w*|html|render|Response|markup|escape|template/i,
    javascript: /<\/?[a-z]\w*|html|\.(?:send|write|end)\(|render|\.body\b|document|escape|new Response/i,
    c: /["\\n]<\/?[a-z]|html/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const pages = inPages(attempt, context);
    const value = attempt.end?.status === 'returned' ? attempt.end.value : '';
    if (pages.length > 0 || !liveInHtml(value, context.canary)) return pages;
    const calm = calmOf(attempt, context);
    if (!writesHtml(calm, context) && !writesText(calm, context)) return pages;
    const observed = `the HTML it returns holds the injected markup: ${shown(value, context.canary)}`;
    return [{ level: 'sink', observed, frames: [] }];
  },
};
