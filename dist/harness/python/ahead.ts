/**
 * Modules of Python's own that take long to load, by the words that speak of them. A place whose program has the word
 * loads them once, before its first task; where none has it, nobody waits for them. `late.py` sees to it that a snippet
 * finds them all the same.
 */
const BY_WORD: Readonly<Record<string, readonly string[]>> = {
  async: ['asyncio'],
  asyncio: ['asyncio'],
  configparser: ['configparser'],
  csv: ['csv'],
  decimal: ['decimal'],
  email: ['email.message'],
  gzip: ['gzip'],
  http: ['http.client', 'http.server'],
  ipaddress: ['ipaddress'],
  logging: ['logging.handlers'],
  lxml: ['xml.etree.ElementTree'],
  pickle: ['pickle'],
  platform: ['platform'],
  shelve: ['shelve'],
  smtplib: ['smtplib'],
  socket: ['socket'],
  ssl: ['ssl'],
  tarfile: ['tarfile'],
  urllib: ['urllib.request'],
  uuid: ['uuid'],
  xml: ['xml.dom.minidom', 'xml.etree.ElementTree', 'xml.sax'],
  zipfile: ['zipfile'],
};

const IMPORT = /^[ \t]*(?:import|from)\b.*|\basync\b/gm;

/** What a program's imports speak of. */
export function aheadOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.match(IMPORT) ?? []).flatMap((line) => line.match(/\w+/g) ?? []);
  return Object.keys(BY_WORD)
    .filter((word) => words.includes(word))
    .flatMap((word) => BY_WORD[word] ?? []);
}
