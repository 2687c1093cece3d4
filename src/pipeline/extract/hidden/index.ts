import { BASE64 } from './base64.ts';
import { BIDI } from './bidi.ts';
import { BROKEN_WORDS } from './broken-words.ts';
import { COMMENTS } from './comments.ts';
import type { Detector } from './detector.ts';
import { ESCAPES } from './escapes.ts';
import { FAR_TEXT } from './far-text.ts';
import { HEX } from './hex.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { MORSE_CODE } from './morse.ts';
import { PERCENT } from './percent.ts';
import { TAGS } from './tags.ts';
import { TERMINAL } from './terminal.ts';
import { REVERSED, ROT13 } from './turned-letters.ts';
import { UNSEEN_HTML } from './unseen-html.ts';
import { VARIATION_SELECTORS } from './variation-selectors.ts';
import { ZERO_WIDTH } from './zero-width.ts';

/** Every way to hide text that is looked for; its name stands in a passage. */
export const DETECTORS = {
  tags: TAGS,
  'zero-width': ZERO_WIDTH,
  'variation-selectors': VARIATION_SELECTORS,
  bidi: BIDI,
  'broken-words': BROKEN_WORDS,
  lookalikes: LOOKALIKES,
  terminal: TERMINAL,
  comments: COMMENTS,
  'unseen-html': UNSEEN_HTML,
  'far-text': FAR_TEXT,
  base64: BASE64,
  hex: HEX,
  escapes: ESCAPES,
  percent: PERCENT,
  morse: MORSE_CODE,
  rot13: ROT13,
  reversed: REVERSED,
} as const satisfies Record<string, Detector>;
