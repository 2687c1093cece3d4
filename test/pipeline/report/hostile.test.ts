import { describe, expect, it } from 'vitest';
import type { Untrusted } from '../../../src/contracts/untrusted.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { annotations } from '../../../src/pipeline/report/annotations.ts';
import { type Format, RENDERERS } from '../../../src/pipeline/report/index.ts';
import { HOSTILE } from '../../support/fixtures/hostile.ts';
import { aRuleBook, hostileResult, OPTIONS } from './support.ts';

const render = (format: Format, text: string): string => RENDERERS[format](hostileResult(text), aRuleBook(), OPTIONS);
const FORMATS: readonly Format[] = ['text', 'json', 'sarif', 'markdown'];
const cases = HOSTILE.map((text) => [text.slice(0, 40), text] as const);

/** Everything a terminal or a viewer acts on or hides, line ends aside. */
const HIDDEN = /[^\n\P{C}]|\p{Zl}|\p{Zp}|\u3164/u;

/** What is left of Markdown when code spans and fences, as CommonMark reads them, are taken out. */
function outsideCode(markdown: string): string {
  const kept: string[] = [];
  let closing: RegExp | undefined;
  for (const oneLine of markdown.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(oneLine)?.[1];
    if (closing !== undefined) {
      if (closing.test(oneLine)) closing = undefined;
    } else if (fence !== undefined) closing = new RegExp(`^ {0,3}${fence}${fence[0]}*\\s*$`);
    else kept.push(oneLine.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, ''));
  }
  expect(closing).toBeUndefined();
  return kept.join('\n');
}

describe.each(cases)('hostile text %j', (_name, text) => {
  it.each(FORMATS)('cannot act in %s', (format) => {
    const output = render(format, text);
    expect(output).not.toMatch(HIDDEN);
    expect(output).not.toContain('##[');
    for (const oneLine of output.split('\n')) expect(oneLine.trimStart().startsWith('::')).toBe(false);
  });

  it('is nothing but code in Markdown', () => {
    const own = outsideCode(render('markdown', 'plain'));
    const left = outsideCode(render('markdown', text));
    expect(left).not.toMatch(/[@[\]`~$&\\]|https?:|www\.|GH-|#\d|!\[/);
    expect(left.match(/<[^>]*>/g)).toEqual(own.match(/<[^>]*>/g));
    expect(left.match(/^#+ /gm)).toEqual(own.match(/^#+ /gm));
    expect(left.match(/^\|/gm)).toEqual(own.match(/^\|/gm));
    expect(left.match(/(?<!\\)\|/g)).toEqual(own.match(/(?<!\\)\|/g));
  });

  it('is data in JSON and SARIF', () => {
    expect(() => JSON.parse(render('json', text))).not.toThrow();
    expect(() => JSON.parse(render('sarif', text))).not.toThrow();
  });

  it('is one line in an annotation', () => {
    for (const annotation of annotations(hostileResult(text)))
      expect(Object.values(annotation).join('')).not.toMatch(/\p{C}|\p{Zl}|\p{Zp}/u);
  });

  it('takes no more room than a report has', () => {
    for (const format of FORMATS.filter((one) => one !== 'json'))
      expect([format, render(format, text).length < 400_000]).toEqual([format, true]);
  });
});

describe('hostile text', () => {
  it('stays readable where it is harmless', () => {
    const place: Untrusted = untrusted('shop/naïve café.py');
    expect(RENDERERS.text(hostileResult(place.untrusted), aRuleBook(), OPTIONS)).toContain('shop/naïve café.py');
  });
});
