import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Renderer } from './options.ts';
import { renderSarif } from './sarif/sarif.ts';
import { renderText } from './text.ts';

/** Every format of `--format`. */
export const RENDERERS = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  markdown: renderMarkdown,
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof RENDERERS;
