'use strict';
// Texts made for a pattern: what a repeat of it consumes, many times, and then something that makes the whole fail.

const ALPHABET = 'a0A _-.@/:,;\'"<>()[]{}=&%#+*?!|\\\t\nzZ9\u00e9';
const ENDINGS = ['\u0000', '!', '\n', ' ', 'a', '@'];
const MOST_REPEATS = 10;
const MOST_PUMPS = 6;
const ENDLESS = 12;

/** Reads a pattern into sequences, alternatives, repeats and sets of characters. */
class Reader {
  constructor(source, flags) {
    this.source = source;
    this.flags = flags.replace(/[gyd]/g, '');
    this.at = 0;
  }

  alternatives() {
    const options = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    return options.length === 1 ? options[0] : { kind: 'options', options };
  }

  sequence() {
    const items = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at])) items.push(this.repeated(this.atom()));
    return { kind: 'sequence', items };
  }

  repeated(item) {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 20));
    if (found === null) return item;
    this.at += found[0].length;
    const [, mark, low, comma, high] = found;
    const least = mark === undefined ? Number(low) : mark === '+' ? 1 : 0;
    const most =
      mark === undefined ? (comma === '' ? least : high === '' ? Infinity : Number(high)) : mark === '?' ? 1 : Infinity;
    return { kind: 'repeat', item, least, most };
  }

  atom() {
    const c = this.source[this.at];
    if (c === '(') return this.group();
    if (c === '^' || c === '$') return this.empty(1);
    const end = c === '[' ? this.classEnd() : c === '\\' ? this.escapeEnd() : this.at + 1;
    const text = this.source.slice(this.at, end);
    this.at = end;
    return /^\\(?:[bB]|[1-9]|k<)/.test(text)
      ? { kind: 'sequence', items: [] }
      : { kind: 'set', members: this.members(text) };
  }

  empty(length) {
    this.at += length;
    return { kind: 'sequence', items: [] };
  }

  group() {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(this.source.slice(this.at))[0];
    this.at += head.length;
    const inner = this.alternatives();
    this.at += 1;
    return /^\(\?(?:[=!]|<[=!])/.test(head) ? { kind: 'look', inner } : inner;
  }

  classEnd() {
    let i = this.at + 1;
    while (i < this.source.length && this.source[i] !== ']') i += this.source[i] === '\\' ? 2 : 1;
    return i + 1;
  }

  escapeEnd() {
    const found = /^\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|c[A-Za-z]|[pPk](?:\{[^}]*\}|<[^>]*>)|[\s\S])/i.exec(
      this.source.slice(this.at, this.at + 60),
    );
    return this.at + (found === null ? 1 : found[0].length);
  }

  members(text) {
    try {
      const one = new RegExp(`^(?:${text})$`, this.flags);
      const own = /^[^\\[.]$/.test(text) ? [text] : [];
      return [...new Set([...own, ...[...ALPHABET].filter((c) => one.test(c))])];
    } catch {
      return [];
    }
  }
}

/** A text that an item accepts, made of the wanted character wherever that fits. */
function sample(item, wanted, often) {
  if (item.kind === 'set') return item.members.includes(wanted) ? wanted : (item.members[0] ?? '');
  if (item.kind === 'options')
    return sample(
      item.options.find((option) => sample(option, wanted, often).includes(wanted)) ?? item.options[0],
      wanted,
      often,
    );
  if (item.kind === 'repeat')
    return sample(item.item, wanted, often).repeat(Math.min(Math.max(item.least, often && item.most > 0 ? 1 : 0), 40));
  return item.kind === 'look' ? '' : item.items.map((one) => sample(one, wanted, often)).join('');
}

/** Every repeat without a small limit, with what comes before it. */
function repeatsOf(item, before, found) {
  if (found.length >= MOST_REPEATS) return;
  if (item.kind === 'repeat') {
    if (item.most >= ENDLESS) found.push({ item: item.item, before });
    repeatsOf(item.item, before, found);
  } else if (item.kind === 'options') for (const option of item.options) repeatsOf(option, before, found);
  else if (item.kind === 'look') repeatsOf(item.inner, before, found);
  else if (item.kind === 'sequence')
    for (const [i, one] of item.items.entries()) repeatsOf(one, [...before, ...item.items.slice(0, i)], found);
}

const wantedOf = (item) => {
  if (item.kind === 'set') return item.members.slice(0, 4);
  if (item.kind === 'options') return item.options.flatMap(wantedOf);
  if (item.kind === 'repeat') return wantedOf(item.item);
  return item.kind === 'look' ? [] : item.items.flatMap(wantedOf);
};

/** The attacks that a pattern invites: a beginning, what is repeated, an ending. */
function attacksOn(source, flags) {
  const found = [];
  repeatsOf(new Reader(source, flags).alternatives(), [], found);
  const attacks = [];
  for (const { item, before } of found) {
    const wanted = [...new Set(wantedOf(item))].slice(0, 8);
    const pumps = [...new Set(wanted.flatMap((c) => [sample(item, c, false), sample(item, c, true)]))]
      .filter((pump) => pump !== '')
      .slice(0, MOST_PUMPS);
    for (const pump of pumps) {
      const beginning = before.map((one) => sample(one, pump[0], false)).join('');
      for (const ending of ENDINGS.slice(0, 4)) attacks.push({ beginning, pump, ending });
    }
  }
  return attacks;
}

module.exports = { attacksOn };
