'use strict';
// Reads just enough of a function's text: where strings, comments and brackets end, and what its parameters are.

const OPEN = '([{';
const CLOSE = ')]}';
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|new|void|delete))\s*$/;

/** The end of what begins at `at` and is no code: a string, a template, a comment, a pattern; `at` itself for code. */
function skipped(text, at) {
  const c = text[at];
  if (c === '"' || c === "'") return quotedEnd(text, at, c);
  if (c === '`') return templateEnd(text, at);
  if (c !== '/') return at;
  if (text[at + 1] === '/') return lineEnd(text, at);
  if (text[at + 1] === '*') return after(text, '*/', at + 2);
  return BEFORE_PATTERN.test(text.slice(Math.max(0, at - 30), at)) ? patternEnd(text, at) : at;
}

function after(text, mark, from) {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

const lineEnd = (text, at) => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};

function quotedEnd(text, at, quote) {
  let i = at + 1;
  while (i < text.length && text[i] !== quote && text[i] !== '\n') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

function templateEnd(text, at) {
  let i = at + 1;
  while (i < text.length && text[i] !== '`') {
    if (text[i] === '\\') i += 2;
    else if (text[i] === '$' && text[i + 1] === '{') i = closing(text, i + 1) + 1;
    else i += 1;
  }
  return i + 1;
}

function patternEnd(text, at) {
  let i = at + 1;
  let inClass = false;
  while (i < text.length && text[i] !== '\n' && (inClass || text[i] !== '/')) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
    i += 1;
  }
  return text[i] === '/' ? i + 1 : at + 1;
}

/** The index of the bracket that closes the one at `at`. */
function closing(text, at) {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const end = skipped(text, i);
    if (end > i) i = end - 1;
    else if (OPEN.includes(text[i])) depth += 1;
    else if (CLOSE.includes(text[i])) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return text.length;
}

/** The parts between separators that stand in no bracket and no string. */
function split(text, separator) {
  const parts = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const end = skipped(text, i);
    if (end > i) i = end - 1;
    else if (OPEN.includes(text[i])) depth += 1;
    else if (CLOSE.includes(text[i])) depth -= 1;
    else if (depth === 0 && text[i] === separator) {
      if (separator === '=' && (text[i + 1] === '=' || text[i + 1] === '>')) i += 1;
      else {
        parts.push(text.slice(from, i));
        from = i + 1;
      }
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** The text with comments blank; line ends stay. */
function withoutComments(text) {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const end = skipped(text, i);
    if (end <= i) continue;
    if (text[i] === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) {
      out += text.slice(from, i) + text.slice(i, end).replace(/[^\n]/g, ' ');
      from = end;
    }
    i = end - 1;
  }
  return out + text.slice(from);
}

/** A function's parameter list and the rest of its text. */
function divided(source) {
  const bare = /^\s*(?:async\s+)?([\w$]+)\s*=>/.exec(source);
  if (bare !== null) return { head: bare[1], body: source.slice(bare[0].length) };
  const isClass = /^\s*class\b/.test(source);
  const text = isClass ? (/\bconstructor\s*\([\s\S]*$/.exec(source)?.[0] ?? '()') : source;
  const open = text.indexOf('(');
  if (open < 0) return { head: '', body: source };
  const end = closing(text, open);
  return { head: text.slice(open + 1, end), body: isClass ? kept(source) : text.slice(end + 1) };
}

/** A class's text with the fields that hold a constructor's parameter under that parameter's name. */
function kept(source) {
  const fields = [...source.matchAll(/\bthis\.(#?[\w$]+)\s*=\s*([\w$]+)\s*(?=[;,\n})]|\|\||\?\?)/g)];
  return fields.reduce(
    (text, [, field, name]) =>
      text.replace(new RegExp(`\\bthis\\.${field.replace(/\$/g, '\\$&')}(?![\\w$])`, 'g'), () => name),
    source,
  );
}

/** One parameter as written: its name, or the names within a pattern; its default; whether it takes the rest. */
function parameter(text, index) {
  const [target = '', ...rest] = split(text.trim(), '=');
  const name = target.trim();
  const value = rest.length === 0 ? undefined : rest.join('=').trim();
  if (name.startsWith('...')) return { name: name.slice(3).trim(), rest: true, fields: [], fallback: undefined };
  if (!/^[{[]/.test(name)) return { name, rest: false, fields: [], fallback: value };
  const fields = split(name.slice(1, -1), ',').map((field) => /^\s*(?:\.\.\.)?([\w$]+)/.exec(field)?.[1]);
  const kind = name.startsWith('{') ? 'object' : 'array';
  return { name: `parameter${index + 1}`, rest: false, pattern: kind, fields: fields.filter(Boolean), fallback: value };
}

/** The parameters and the body of a function, from its own text. */
function signatureOf(source) {
  const clean = withoutComments(source);
  const { head, body } = divided(clean);
  const parts = split(head, ',').filter((part) => part.trim() !== '');
  return { parameters: parts.map(parameter), body };
}

module.exports = { closing, signatureOf, split, withoutComments };
