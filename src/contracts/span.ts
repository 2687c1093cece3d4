import { z } from 'zod';

const position = z.int().min(1);

/** 1-based lines and columns; columns count UTF-16 code units; the end column is exclusive, as SARIF wants. */
export const spanSchema = z.strictObject({
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
});
export type Span = z.infer<typeof spanSchema>;

/** 1-based, both ends inclusive. */
export const lineRangeSchema = z.strictObject({ start: position, end: position });
export type LineRange = z.infer<typeof lineRangeSchema>;

/** Whether a line lies in any of the ranges. */
export const covers = (ranges: readonly LineRange[], line: number): boolean =>
  ranges.some((range) => range.start <= line && line <= range.end);

/** Whether any of a span's lines lies in any of the ranges. */
export const touches = (ranges: readonly LineRange[], span: Span): boolean =>
  ranges.some((range) => range.start <= span.endLine && span.startLine <= range.end);
