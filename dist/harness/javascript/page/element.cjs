'use strict';
// Elements of a page: text that becomes markup is an event. Listeners are called with untrusted data.
const { sink, textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { escapeHtml } = require('probe_packages_html');
const { blank } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { CARRIED, TAINT, externalText } = require('probe_taint');
const { fields } = require('probe_web_fields');

const markup = (name, text) => sink('html', name, textOf(text), [], { html: true });

/** An attribute that runs what it holds. */
function attribute(name, value) {
  if (name === 'srcdoc') markup(`setAttribute(${name})`, value);
  if (/^(?:href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(textOf(value)))
    markup(name, `<a href="${textOf(value)}">`);
}

const methodsOf = (tag) => ({
  insertAdjacentHTML: (_where, html) => markup('insertAdjacentHTML', html),
  setAttribute: (name, value) => attribute(textOf(name), value),
  getAttribute: () => externalText('attribute'),
  addEventListener: (_name, work) => listen(work),
  appendChild: (child) => child,
  append: () => undefined,
  querySelector: () => element(),
  querySelectorAll: () => [element()],
  getElementsByTagName: () => [element()],
  remove: () => undefined,
  cloneNode: () => element(tag),
  focus: () => undefined,
  click: () => undefined,
  closest: () => element(),
  matches: () => true,
  prepend: () => undefined,
  replaceWith: () => undefined,
  contains: () => true,
  removeChild: () => undefined,
});

const TEXT = new Set(['textContent', 'innerText']);
const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const FROM_OUTSIDE = new Set(['value', 'hash', 'search', 'href']);

/** What is no property of its own; `text`: what was set as its text. */
function read(key, text) {
  if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
  if (key === 'innerHTML') return text === '' ? '' : escapeHtml(text);
  if (TEXT.has(key)) return text === '' ? externalText(key) : text;
  return FROM_OUTSIDE.has(key) ? externalText(key) : standIn(`element.${key}`);
}

/** An element: setting its markup is an event, setting its text is none. */
function element(tag = 'div') {
  const own = {
    style: {},
    dataset: {},
    classList: { add: () => undefined, remove: () => undefined, toggle: () => undefined, contains: () => false },
    children: [],
    attributes: [],
    nodeType: 1,
    tagName: tag.toUpperCase(),
  };
  const methods = methodsOf(tag);
  let text = '';
  return new Proxy(own, {
    get: (target, key) => {
      if (key in target) return target[key];
      return Object.hasOwn(methods, key) ? methods[key] : read(key, text);
    },
    set: (target, key, value) => {
      if (MARKUP.has(key)) markup(key, value);
      else if (TEXT.has(key)) text = textOf(value);
      else if (typeof key === 'string' && key.startsWith('on')) listen(value);
      else if (typeof key === 'string') {
        attribute(key, value);
        target[key] = value;
      }
      return true;
    },
  });
}

/** Events of the page bring untrusted data along. */
function listen(work) {
  notice(work, 'page');
  if (typeof work !== 'function') return;
  const given = {
    data: TAINT.outside === undefined ? 'abc' : fields({ ...blank(), methods: [] }),
    origin: 'https://www.example.com',
    target: element(),
    currentTarget: element(),
    preventDefault: () => undefined,
    stopPropagation: () => undefined,
    key: 'Enter',
    source: standIn('source'),
  };
  given[CARRIED] = undefined;
  schedule(() => work(given));
}

module.exports = { element, listen, markup };
