'use strict';
// A request as text, made for the code that reads it: body, query, address.
const { external, externalText } = require('probe_taint');

const NAMES = [
  'name',
  'id',
  'url',
  'file',
  'filename',
  'path',
  'q',
  'cmd',
  'host',
  'user',
  'username',
  'input',
  'data',
  'message',
  'text',
  'next',
  'redirect',
];

/** The property names that a text speaks of: what a body or a query may have to hold. */
function namesIn(text) {
  const found = [
    ...text.matchAll(
      /\.\s*([A-Za-z_$][\w$]{0,30})\b(?!\s*\()|\.get\(\s*['"](\w{1,30})['"]|[{,]\s*(\w{1,30})\s*(?=[,}][^;\n]*=)|\[\s*['"](\w{1,30})['"]\s*\]/g,
    ),
  ];
  return [...new Set([...NAMES, ...found.map((name) => name[1] ?? name[2] ?? name[3] ?? name[4])])].slice(0, 80);
}

/** The body as text: an object with every name, where it is parsed as one. */
function bodyText(text) {
  if (/JSON\s*\.\s*parse|\.json\(\)/.test(text) && !/JSON\s*\.\s*parse/.test(externalText())) {
    const raw = externalText();
    if (/^\s*[[{]/.test(raw)) return raw;
    return JSON.stringify(Object.fromEntries(namesIn(text).map((name) => [name, external(name)])));
  }
  if (/querystring|URLSearchParams|qs\.parse/.test(text)) return query(text);
  return externalText();
}

const query = (text) =>
  namesIn(text)
    .map((name) => `${name}=${encodeURIComponent(externalText(name))}`)
    .join('&');

/** The paths that a handler compares with: one of them must stand in the address. */
const routesIn = (text) =>
  [...text.matchAll(/(?:===?|startsWith\(|case)\s*['"](\/[\w\-/.]*)['"]/g)].map((found) => found[1]);

function address(text, variant) {
  const routes = routesIn(text);
  const raw = externalText('path').replace(/[\r\n]/g, '');
  const site = /new URL\(\s*[\w.]+\.url\s*\)|nextUrl/.test(text) ? 'https://www.example.com' : '';
  const path = routes.length > 0 ? routes[variant % routes.length] : raw.startsWith('/') ? raw : `/${raw}`;
  return /\bquery|searchParams|querystring|parse\(|[?]/.test(text) ? `${site}${path}?${query(text)}` : site + path;
}

module.exports = { address, bodyText, namesIn };
