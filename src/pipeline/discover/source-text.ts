import type { Call } from '../../contracts/call.ts';
import type { Repository } from '../../contracts/repository.ts';

/** A file's content, made readable whatever its bytes are. */
export type SourceContent = {
  readonly text: string;
  /** `replaced`: neither UTF-8 nor marked as UTF-16; what could not be read became U+FFFD. */
  readonly encoding: 'utf-8' | 'utf-16' | 'replaced';
  /** Has bytes that no text has. Decoded all the same: a change must not escape by adding one. */
  readonly binary: boolean;
  /** A last line without a line end counts. Lines end at line feeds, as git counts them. */
  readonly lines: number;
};

/** As far as git looks for a NUL to tell binary files. */
const BINARY_WINDOW = 8000;

export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return text.length > 0 && !text.endsWith('\n') ? count + 1 : count;
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeUtf8(bytes: Uint8Array): Pick<SourceContent, 'text' | 'encoding'> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'replaced' };
  }
}

/** Decodes by byte order mark, else as UTF-8. Never fails. */
export function decodeSource(bytes: Uint8Array): SourceContent {
  const utf16 = byteOrderMark(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, encoding: 'utf-16', binary: text.slice(0, BINARY_WINDOW).includes('\0'), lines: countLines(text) };
  }
  const decoded = decodeUtf8(bytes);
  return { ...decoded, binary: bytes.subarray(0, BINARY_WINDOW).includes(0), lines: countLines(decoded.text) };
}

/** The text of the working tree's file. @throws BlueCodeError path-unreadable */
export async function readSource(repository: Repository, path: string, call: Call): Promise<SourceContent> {
  return decodeSource(await repository.read(path, call));
}
