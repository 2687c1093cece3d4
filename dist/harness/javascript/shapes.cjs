'use strict';
// What a function expects of a value, read off its text: the keys it reads, what it compares with, which methods it calls.

const TEXT_METHODS = new Set(
  (
    'at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize ' +
    'padEnd padStart repeat replace replaceAll search slice split startsWith substr substring toLocaleLowerCase ' +
    'toLowerCase toUpperCase trim trimEnd trimStart toString'
  ).split(' '),
);
const LIST_METHODS = new Set(
  'map forEach filter reduce push pop join some every find sort splice flatMap entries shift'.split(' '),
);
const MAYBE_BOTH = new Set(['includes', 'indexOf', 'slice', 'concat', 'toString', 'length', 'at']);

const escaped = (name) => name.replace(/[$]/g, '\\$&');

/** A chain behind a name: `.a?.b['c'](` → ['a', 'b', 'c'], and whether the last one is called. */
function chains(body, name) {
  const pattern = new RegExp(
    `(?<![\\w$.])${escaped(name)}((?:\\s*\\??\\.\\s*[\\w$]+|\\??\\.?\\[\\s*['"][^'"\\n]{1,40}['"]\\s*\\])+)(\\s*\\()?`,
    'g',
  );
  return [...body.matchAll(pattern)].map((found) => {
    const keys = [...found[1].matchAll(/\.\s*([\w$]+)|\[\s*['"]([^'"]+)['"]/g)].map((key) => key[1] ?? key[2]);
    return { keys, called: found[2] !== undefined, at: found.index };
  });
}

/** Names that the code gives to parts of a value: `const { a, b: c } = name.x`, `const y = name.x`. */
function aliases(body, name) {
  const path = `${escaped(name)}((?:\\??\\.[\\w$]+)*)\\s*(?:\\|\\|[^;\\n]*)?(?:;|,|\\n|$|\\))`;
  const found = [];
  for (const match of body.matchAll(new RegExp(`\\{([^{}]*)\\}\\s*=\\s*(?:await\\s+)?${path}`, 'g'))) {
    const base = (match[2] ?? '')
      .split('.')
      .filter(Boolean)
      .map((key) => key.replace('?', ''));
    for (const field of match[1].split(',')) {
      const named = /^\s*(\w+)\s*(?::\s*(\w+))?/.exec(field);
      if (named !== null) found.push({ alias: named[2] ?? named[1], keys: [...base, named[1]] });
    }
  }
  for (const match of body.matchAll(new RegExp(`(?:const|let|var)\\s+([\\w$]+)\\s*=\\s*(?:await\\s+)?${path}`, 'g'))) {
    const keys = (match[2] ?? '')
      .split('.')
      .filter(Boolean)
      .map((key) => key.replace('?', ''));
    found.push({ alias: match[1], keys });
  }
  return found;
}

function place(tree, keys) {
  let at = tree;
  for (const key of keys) {
    if (!Object.hasOwn(at.keys, key)) at.keys[key] = blank();
    at = at.keys[key];
  }
  return at;
}

const blank = () => ({
  keys: {},
  methods: [],
  constants: [],
  prefixes: [],
  suffixes: [],
  patterns: [],
  indexed: false,
  listed: false,
  called: false,
  path: false,
});

function note(tree, { keys, called }) {
  const last = keys.at(-1);
  const method = called || last === 'length' || last === 'innerHTML';
  const owner = place(tree, method ? keys.slice(0, -1) : keys);
  if (method) owner.methods.push(last);
}

const constantsIn = (text) =>
  [...text.matchAll(/(['"])((?:(?!\1)[^\\\n]){0,60})\1|(?<![\w.])(\d{1,6})(?![\w.])/g)].map((c) =>
    c[3] === undefined ? c[2] : Number(c[3]),
  );

/** What a value is compared with: `x === 'a'`, `['a'].includes(x)`, `switch (x) { case 'a': … }`. */
function compared(body, name, tree) {
  const n = escaped(name);
  const own = `(?<![\\w$.])${n}(?:\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)|\\.trim\\(\\))?(?![\\w$.([])`;
  const literal = `(['"][^'"\\n]{0,60}['"]|\\d+)`;
  for (const found of body.matchAll(
    new RegExp(`${own}\\s*[!=]==?\\s*${literal}|${literal}\\s*[!=]==?\\s*${own}`, 'g'),
  )) {
    tree.constants.push(...constantsIn(found[1] ?? found[2] ?? ''));
  }
  for (const found of body.matchAll(
    new RegExp(`\\[([^\\[\\]]*)\\]\\s*\\.\\s*(?:includes|indexOf)\\(\\s*${n}\\b`, 'g'),
  )) {
    tree.constants.push(...constantsIn(found[1]));
  }
  const cases = new RegExp(`switch\\s*\\(\\s*${own}\\s*\\)\\s*\\{([\\s\\S]*)`).exec(body);
  if (cases !== null) {
    tree.constants.push(
      ...[...cases[1].matchAll(/\bcase\s+('[^']*'|"[^"]*"|\d+)/g)].flatMap((one) => constantsIn(one[1])),
    );
  }
}

/** What a value must look like to get through: beginnings, endings, patterns. */
function fitting(body, name, tree) {
  const n = `(?<![\\w$.])${escaped(name)}(?:\\.\\w+\\(\\))?`;
  for (const [, method, , text] of body.matchAll(
    new RegExp(`${n}\\.(startsWith|endsWith)\\(\\s*(['"])([^'"]*)\\2`, 'g'),
  )) {
    (method === 'endsWith' ? tree.suffixes : tree.prefixes).push(text);
  }
  for (const [, , text] of body.matchAll(
    new RegExp(`extname\\(\\s*${n}\\s*\\)[^\\n]*?[!=]==?\\s*(['"])(\\.[^'"]*)\\1`, 'g'),
  ))
    tree.suffixes.push(text);
  const tested = `/((?:\\\\.|[^/\\\\\\n])+)/([a-z]*)\\s*\\.(?:test|exec)\\(\\s*${n}|${n}\\.match\\(\\s*/((?:\\\\.|[^/\\\\\\n])+)/([a-z]*)`;
  for (const found of body.matchAll(new RegExp(tested, 'g'))) tree.patterns.push(found[1] ?? found[3]);
}

function used(body, name, tree) {
  const n = escaped(name);
  const says = (pattern) => new RegExp(pattern).test(body);
  tree.indexed ||= says(`(?<![\\w$.])${n}\\s*\\[\\s*[\\w$]`);
  tree.called ||= says(`(?<![\\w$.])${n}\\s*\\(`) && !says(`function\\s+${n}\\s*\\(`);
  tree.listed ||=
    says(`\\bof\\s+${n}\\b`) || says(`Array\\.isArray\\(\\s*${n}\\b`) || says(`\\.apply\\([^,()]*,\\s*${n}\\s*\\)`);
  tree.path ||= says(`\\b(?:path|fs|fsp|fse)\\.(?:promises\\.)?\\w+\\((?:[^()]*,)?\\s*${n}\\s*[,)]`);
  tree.keyed ||=
    says(`\\bin\\s+${n}\\b`) ||
    says(`Object\\.(?:keys|entries|values|assign)\\(\\s*(?:[^()]*,\\s*)?${n}\\b`) ||
    says(`\\{\\s*\\.\\.\\.${n}\\b`);
}

/** The tree of what is done with one value, aliases of its parts followed. */
function shapeOf(body, name, fields = [], depth = 2) {
  const tree = blank();
  for (const field of fields) place(tree, [field]);
  read(body, name, tree, depth);
  for (const field of fields) read(body, field, place(tree, [field]), 1);
  tree.constants = [...new Set(tree.constants)].slice(0, 4);
  return tree;
}

function read(body, name, tree, depth) {
  for (const chain of chains(body, name)) note(tree, chain);
  compared(body, name, tree);
  fitting(body, name, tree);
  used(body, name, tree);
  if (depth === 0) return;
  for (const { alias, keys } of aliases(body, name)) {
    if (alias !== name && keys.length < 6) read(body, alias, place(tree, keys), depth - 1);
  }
}

const isText = ({ methods }) => methods.some((method) => TEXT_METHODS.has(method) && !MAYBE_BOTH.has(method));
const isList = ({ methods, listed }) =>
  (listed || methods.some((method) => LIST_METHODS.has(method))) &&
  !methods.some((m) => TEXT_METHODS.has(m) && !MAYBE_BOTH.has(m));

module.exports = { blank, isList, isText, shapeOf };
