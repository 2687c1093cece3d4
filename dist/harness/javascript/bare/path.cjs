'use strict';
// `path`, for engines that have none.

function normalize(text) {
  const parts = [];
  for (const part of String(text).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' ? !String(text).startsWith('/') : part !== '' && part !== '.') parts.push(part);
  }
  const path = `${String(text).startsWith('/') ? '/' : ''}${parts.join('/')}`;
  return path === '' ? '.' : String(text).endsWith('/') && path !== '/' ? `${path}/` : path;
}

function resolve(...parts) {
  let path = '';
  for (const part of parts.reverse()) {
    if (String(part) !== '') path = path === '' ? String(part) : `${part}/${path}`;
    if (path.startsWith('/')) break;
  }
  const whole = normalize(path.startsWith('/') ? path : `${globalThis.process.cwd()}/${path}`);
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

const basename = (path, ending = '') => {
  const name = String(path).replace(/\/+$/, '').split('/').at(-1);
  return ending !== '' && name.endsWith(ending) && name !== ending ? name.slice(0, -ending.length) : name;
};
const dirname = (path) => {
  const found = String(path).replace(/\/+$/, '').split('/').slice(0, -1).join('/');
  return found === '' ? (String(path).startsWith('/') ? '/' : '.') : found;
};
const extname = (path) => /(?<=[^/.][^/]*|\.[^/.]+[^/]*)\.[^./]*$/.exec(basename(path))?.[0] ?? '';

function relative(from, to) {
  const [a, b] = [resolve(from).split('/').filter(Boolean), resolve(to).split('/').filter(Boolean)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

const path = {
  normalize,
  resolve,
  basename,
  dirname,
  extname,
  relative,
  sep: '/',
  delimiter: ':',
  isAbsolute: (text) => String(text).startsWith('/'),
  toNamespacedPath: (text) => text,
  join: (...parts) =>
    normalize(
      parts
        .map((part) => {
          if (typeof part !== 'string') throw new TypeError('The "path" argument must be of type string');
          return part;
        })
        .filter((part) => part !== '')
        .join('/'),
    ),
  parse: (text) => ({
    root: text.startsWith('/') ? '/' : '',
    dir: dirname(text),
    base: basename(text),
    ext: extname(text),
    name: basename(text, extname(text)),
  }),
  format: ({ dir, root = '', base, name = '', ext = '' }) =>
    `${dir === undefined ? root : `${dir}/`}${base ?? name + ext}`,
};
path.posix = path;
path.win32 = path;

module.exports = { path };
