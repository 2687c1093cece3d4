'use strict';
// Packages that quote values for a shell or a statement.
const { textOf } = require('probe_channel');
const { same } = require('probe_packages_html');

const quoteShell = (parts) =>
  (Array.isArray(parts) ? parts : [parts]).map((part) => `'${textOf(part).replace(/'/g, "'\\''")}'`).join(' ');
const quoteSql = (value) =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : value === null || value === undefined
      ? 'NULL'
      : `'${textOf(value)
          .replace(/[\0\b\t\n\r\x1a"'\\]/g, (c) => (c === "'" ? "''" : `\\${c}`))
          .replace(/\\"/g, '""')}'`;

const sql = {
  escape: quoteSql,
  escapeId: (value) => `\`${textOf(value).replace(/`/g, '``')}\``,
  format: (text, values = []) => {
    let at = 0;
    return textOf(text).replace(/\?\??/g, (mark) =>
      mark === '??' ? sql.escapeId(values[at++]) : quoteSql(values[at++]),
    );
  },
  raw: (text) => ({ toSqlString: () => text }),
};

const MODELS = {
  'shell-quote': () => ({ quote: quoteShell, parse: (text) => textOf(text).split(' ') }),
  'shell-escape': same((parts) => quoteShell(parts)),
  shescape: () => ({
    quote: quoteShell,
    escape: quoteShell,
    Shescape: class {
      quote(t) {
        return quoteShell(t);
      }
      escape(t) {
        return quoteShell(t);
      }
    },
  }),
  sqlstring: () => sql,
  'pg-format': () =>
    Object.assign(
      (text, ...values) => {
        let at = 0;
        return textOf(text).replace(/%[LIs]/g, (mark) =>
          mark === '%L'
            ? quoteSql(values[at++])
            : mark === '%I'
              ? `"${textOf(values[at++]).replace(/"/g, '""')}"`
              : textOf(values[at++]),
        );
      },
      { literal: quoteSql, ident: (value) => `"${textOf(value).replace(/"/g, '""')}"` },
    ),
};

module.exports = { MODELS, sql };
