import { isUtf8 } from 'node:buffer';

const ESCAPED_BYTE = /\\x([0-9a-f]{2})/g;

const hex = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;

/** How many bytes at `at` make one sound UTF-8 character; 0 when none does. */
function soundLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

/**
 * A path as text. Git and file systems keep bytes: those that are not UTF-8 become `\xNN`, and so does the backslash of
 * a name that looks like that already. No two paths share a text, so none can hide behind another.
 */
export function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(ESCAPED_BYTE, '\\x5cx$1');
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = soundLength(bytes, at);
    text += length === 0 ? hex(bytes[at] ?? 0) : bytes.toString('utf8', at, at + length).replace('\\', '\\x5c');
    at += Math.max(length, 1);
  }
  return text;
}

/** The bytes that `decodePath` read. */
export function encodePath(path: string): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const match of path.matchAll(ESCAPED_BYTE)) {
    parts.push(Buffer.from(path.slice(from, match.index)), Buffer.from(match[1] ?? '', 'hex'));
    from = match.index + match[0].length;
  }
  return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}

/** The path as a program's argument, which must be text; undefined where its bytes are not. */
export function argumentPath(path: string): string | undefined {
  const bytes = encodePath(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** By code unit: the same order on every machine. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
