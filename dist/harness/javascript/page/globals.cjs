'use strict';
// What only a page has, for code that runs in one.
const { schedule } = require('probe_node_timers');
const { PAGE, documentNode, location } = require('probe_page_document');
const { listen } = require('probe_page_element');
const { jquery } = require('probe_page_jquery');
const { externalText } = require('probe_taint');
const { redirected } = require('probe_web_response');

const store = () => ({
  getItem: () => externalText('storage'),
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
});

/** A form's fields are what somebody typed. */
class PageForm {
  get(name) {
    return externalText(name);
  }
  getAll(name) {
    return [externalText(name)];
  }
  has() {
    return true;
  }
  append() {}
  set() {}
  delete() {}
  entries() {
    return [['name', externalText('name')]][Symbol.iterator]();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  forEach(work) {
    work(externalText('name'), 'name');
  }
}

/** Node has these as well, and its own are of no use to a page. */
const OWN = new Set(['navigator', 'FormData']);

const SPEAKS_OF_A_PAGE =
  /\b(?:window|document|location|localStorage|sessionStorage|navigator|jQuery|XMLHttpRequest|React|FormData|DOMParser)\b|\$[.(]/;
const PARAMETERS = /['"`]\W{0,3}(\w{1,30})=['"`]|\.get\(\s*['"](\w{1,30})['"]/g;

const globals = () => ({
  document: documentNode(),
  localStorage: store(),
  sessionStorage: store(),
  navigator: { userAgent: 'abc' },
  history: { pushState: () => undefined, replaceState: () => undefined },
  alert: () => undefined,
  addEventListener: (_name, work) => listen(work),
  removeEventListener: () => undefined,
  postMessage: () => undefined,
  open: (target) => redirected('window.open', target),
  parent: { postMessage: () => undefined },
  atob: (t) => t,
  btoa: (t) => t,
  $: jquery(),
  React: require('probe_page_react').react(),
  FormData: PageForm,
  name: 'abc',
  innerWidth: 1000,
  matchMedia: () => ({ matches: false }),
  requestAnimationFrame: (work) => schedule(() => work(0)),
  getComputedStyle: () => ({}),
  DOMParser: class {
    parseFromString() {
      return documentNode();
    }
  },
});

/** What only a page has; installed where the code speaks of it. */
function install(text) {
  if (!SPEAKS_OF_A_PAGE.test(text)) return;
  const named = [...text.matchAll(PARAMETERS)].map((one) => one[1] ?? one[2]);
  Object.assign(PAGE, { names: [...new Set(['name', ...named])].slice(0, 20), hash: /\bhash\b/.test(text) });
  const base = globals();
  base.jQuery = base.$;
  for (const [name, value] of Object.entries(base))
    if (!(name in globalThis) || OWN.has(name))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'location', {
    get: () => location,
    set: (target) => redirected('location', target),
    configurable: true,
  });
  const view = new Proxy(globalThis, {
    get: (target, key) => (key === 'window' || key === 'self' || key === 'top' ? view : Reflect.get(target, key)),
  });
  for (const name of ['window', 'self', 'top'])
    Object.defineProperty(globalThis, name, { value: view, configurable: true, writable: true });
  globalThis.parent = base.parent;
}

const MODELS = {
  jsdom: () => ({
    JSDOM: class {
      constructor() {
        this.window = { document: documentNode() };
      }
    },
  }),
};

module.exports = { MODELS, install };
