/** Fewest signs of a run that is taken for writing in another form; hashes and names are shorter, or no text. */
const LEAST = 16;
const OF_RUN = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9+/]/.test(String.fromCharCode(code)) ? 1 : 0));
const RUN = /[A-Za-z0-9+/]{16,2000}={0,2}/y;

/** Two letters in three and blanks between: text, and not bytes of another kind. */
function isText(decoded: string): boolean {
  const letters = decoded.match(/[\p{L} ,.:;'"!?-]/gu)?.length ?? 0;
  return letters >= 0.9 * [...decoded].length && /\p{L} \p{L}|\p{L}{3,} /u.test(decoded);
}

const fromHex = (run: string): string => Buffer.from(run, 'hex').toString('utf8');
const fromBase64 = (run: string): string => Buffer.from(run, 'base64').toString('utf8');

/** Whether a run of the signs of both begins here that is long enough. */
function mayDecode(text: string, at: number): boolean {
  for (let i = at; i < at + LEAST; i += 1) if (OF_RUN[text.charCodeAt(i)] !== 1) return false;
  return true;
}

/** What base64 or hexadecimal digits from here on say, when that is text, and where they end. */
export function decodedAt(text: string, at: number): { readonly says: string; readonly end: number } | undefined {
  if (!mayDecode(text, at)) return undefined;
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined || run.length < LEAST) return undefined;
  const says = /^[0-9a-fA-F]+$/.test(run) && run.length % 2 === 0 ? fromHex(run) : fromBase64(run);
  return isText(says) ? { says, end: at + run.length } : undefined;
}
