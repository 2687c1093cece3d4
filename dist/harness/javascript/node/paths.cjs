'use strict';
// Paths that are used: every one that the attack is part of is an event.
const { listening, sink, textOf } = require('probe_channel');
const { ROOT } = require('probe_engine');
const { isTainted } = require('probe_taint');

const CWD = `${ROOT}work`;

/** `.` and `..` by the text alone. */
function resolved(path) {
  const parts = [];
  const text = pathText(path);
  for (const part of (text.startsWith('/') ? text : `${CWD}/${text}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function pathText(path) {
  if (typeof path === 'object' && path !== null && typeof path.href === 'string')
    return decodeURIComponent(path.pathname);
  return textOf(path);
}

/** A path was used. Only what the attack is part of is of interest, and what is made with a mode of its own. */
function touched(name, path, flags = {}) {
  if (!listening()) return;
  const text = pathText(path);
  if (text.includes('\u0000'))
    throw Object.assign(new TypeError('The argument must be a string without null bytes'), {
      code: 'ERR_INVALID_ARG_VALUE',
    });
  if (isTainted(text)) sink('file', name, text, [resolved(text)], { cwd: CWD, ...flags });
  else if (flags.writes === true) sink('write', name, text, [], flags);
}

/** A file that is sent: below the given root, which `..` does not leave. */
function sent(name, path, root) {
  const text = pathText(path);
  if (root !== undefined && /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text)) throw new Error('Forbidden');
  if (root === undefined && !text.startsWith('/'))
    throw new TypeError('path must be absolute or specify root to res.sendFile');
  touched(name, root === undefined ? text : `${pathText(root)}/${text}`);
}

module.exports = { pathText, resolved, sent, touched };
