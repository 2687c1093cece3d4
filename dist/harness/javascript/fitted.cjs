'use strict';
// A payload written so that it passes the checks that the code makes of it: an ending, a beginning, a pattern.

const LIMIT = 4;

/** A short text that a simple pattern accepts, tried from what checks usually ask for. */
const EXAMPLES = [
  'abc',
  'a1',
  '1',
  'a@example.com',
  'http://example.com/',
  '/a',
  'a.txt',
  'a-b',
  'A',
  '2024-01-01',
  'a b',
  'true',
];

function accepted(source, text) {
  try {
    return new RegExp(source).test(text);
  } catch {
    return false;
  }
}

/** Forms of the payload that get through a pattern that does not hold the whole text: before it, behind it, on a line of its own. */
function through(source, text) {
  if (accepted(source, text)) return [];
  const tried = EXAMPLES.flatMap((example) => [
    `${example}${text}`,
    `${text}${example}`,
    `${example}\n${text}`,
    `${text}\n${example}`,
    `${example} ${text}`,
  ]);
  return tried.filter((candidate) => accepted(source, candidate)).slice(0, 2);
}

/** Every way to write a payload for what is known of the value that carries it; the plain one first. */
function fitted(shape, text) {
  const forms = [text];
  for (const suffix of shape.suffixes.slice(0, 2))
    if (!text.endsWith(suffix)) forms.push(text + suffix, `${text}\u0000${suffix}`);
  for (const prefix of shape.prefixes.slice(0, 2)) if (!text.startsWith(prefix)) forms.push(prefix + text);
  for (const pattern of shape.patterns.slice(0, 2)) forms.push(...through(pattern, text));
  for (const constant of shape.constants.slice(0, 1))
    if (typeof constant === 'string' && shape.methods.includes('includes')) forms.push(`${text}${constant}`);
  return [...new Set(forms)].slice(0, LIMIT);
}

module.exports = { fitted };
