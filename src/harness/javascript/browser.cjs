'use strict';
// A page, for code that runs in one: text that becomes markup is an event, and so is leaving for another address.
const { sink, textOf } = require('probe_channel');
const { notice } = require('probe_notice');
const { fields } = require('probe_request');
const { redirected } = require('probe_response');
const { blank } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { CARRIED, TAINT, externalText } = require('probe_taint');
const { schedule } = require('probe_timers');
const { escapeHtml } = require('probe_packages_text');

const markup = (name, text) => sink('html', name, textOf(text), [], { html: true });

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
  let text = '';
  const methods = {
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
  };
  const attribute = (name, value) => {
    if (name === 'srcdoc') markup(`setAttribute(${name})`, value);
    if (/^(?:href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(textOf(value)))
      markup(name, `<a href="${textOf(value)}">`);
  };
  return new Proxy(own, {
    get: (target, key) => {
      if (key in target) return target[key];
      if (Object.hasOwn(methods, key)) return methods[key];
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'innerHTML') return text === '' ? '' : escapeHtml(text);
      if (key === 'textContent' || key === 'innerText') return text === '' ? externalText(key) : text;
      if (key === 'value' || key === 'hash' || key === 'search' || key === 'href') return externalText(key);
      return standIn(`element.${key}`);
    },
    set: (target, key, value) => {
      if (key === 'innerHTML' || key === 'outerHTML' || key === 'srcdoc') markup(key, value);
      else if (key === 'textContent' || key === 'innerText') text = textOf(value);
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

function documentNode() {
  const own = {
    write: (...parts) => markup('document.write', parts.map(textOf).join('')),
    writeln: (...parts) => markup('document.writeln', parts.map(textOf).join('')),
    getElementById: () => element(),
    querySelector: () => element(),
    querySelectorAll: () => [element()],
    getElementsByTagName: () => [element()],
    getElementsByClassName: () => [element()],
    getElementsByName: () => [element()],
    createElement: (tag) => element(textOf(tag)),
    createTextNode: (text) => ({ nodeType: 3, data: textOf(text) }),
    createDocumentFragment: () => element('fragment'),
    addEventListener: (_name, work) => listen(work),
    removeEventListener: () => undefined,
    body: element('body'),
    head: element('head'),
    documentElement: element('html'),
    readyState: 'complete',
    createRange: () => ({
      createContextualFragment: (html) => (markup('createContextualFragment', html), element()),
      selectNode: () => undefined,
    }),
    get cookie() {
      return `name=${externalText('cookie')}`;
    },
    set cookie(_text) {
      /* kept nowhere */
    },
    get URL() {
      return location.href;
    },
    get documentURI() {
      return location.href;
    },
    get referrer() {
      return externalText('referrer');
    },
    get location() {
      return location;
    },
    set location(target) {
      redirected('document.location', target);
    },
    get title() {
      return 'abc';
    },
    forms: [element('form')],
  };
  return own;
}

const PAGE = { names: ['name'], hash: false };

/** The address's query: every name that the code looks for in it. */
const asked = () => `?${PAGE.names.map((name) => `${name}=${externalText('search')}`).join('&')}`;

/** The page's own address: a client may choose what stands behind the host. */
const location = {
  get href() {
    return `https://www.example.com/${asked()}${PAGE.hash ? `#${externalText('hash')}` : ''}`;
  },
  set href(target) {
    redirected('location.href', target);
  },
  get search() {
    return asked();
  },
  set search(_text) {
    /* the same page */
  },
  get hash() {
    return `#${externalText('hash')}`;
  },
  set hash(_text) {
    /* the same page */
  },
  get pathname() {
    return `/${externalText('pathname')}`;
  },
  host: 'www.example.com',
  hostname: 'www.example.com',
  origin: 'https://www.example.com',
  protocol: 'https:',
  port: '',
  assign: (target) => redirected('location.assign', target),
  replace: (target) => redirected('location.replace', target),
  reload: () => undefined,
  toString() {
    return this.href;
  },
};

const store = () => ({
  getItem: () => externalText('storage'),
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
});

/** jQuery: text that begins with a tag is markup. */
function jquery() {
  const INSERTS = new Set(['html', 'append', 'prepend', 'after', 'before', 'replaceWith', 'wrap']);
  const READS = { val: 0, text: 0, html: 0, attr: 1, data: 1, prop: 1 };
  const chosen = () =>
    new Proxy(
      { length: 1, 0: element() },
      {
        get: (target, key) => {
          if (key in target || typeof key === 'symbol' || key === 'then') return target[key];
          return (...args) => {
            if (INSERTS.has(key) && typeof args[0] === 'string') markup(`jQuery.${key}`, args[0]);
            if (args.length === (READS[key] ?? -1)) return externalText(key);
            args.filter((arg) => typeof arg === 'function').forEach(listen);
            return chosen();
          };
        },
      },
    );
  const select = (given) => {
    if (typeof given === 'function') listen(given);
    if (typeof given === 'string' && /^\s*</.test(given)) markup('jQuery', given);
    return chosen();
  };
  const { merge } = require('probe_packages_data');
  const asked =
    (name) =>
    (target, ...rest) => (require('probe_network').asked(name, target), answers(target, rest), jqXHR());
  return Object.assign(select, {
    extend: (deep, ...rest) => merge(...(deep === true ? rest : [deep, ...rest])),
    get: asked('jQuery.get'),
    post: asked('jQuery.post'),
    ajax: asked('jQuery.ajax'),
    getJSON: asked('jQuery.getJSON'),
    parseHTML: (text) => (markup('jQuery.parseHTML', text), []),
    globalEval: (text) => (0, eval)(text),
    each: (list, work) => Object.entries(list ?? {}).forEach(([key, value]) => work(key, value)),
    fn: {},
    trim: (text) => textOf(text).trim(),
    param: (given) => textOf(given),
    ready: listen,
  });
}

/** Everybody who waits for an answer is told one. */
function answers(target, rest) {
  const { told } = require('probe_answers');
  const waits = [...rest, target?.success, target?.complete].filter((one) => typeof one === 'function');
  for (const done of waits) schedule(() => done(told(done)));
}

/** What jQuery gives for a request: told by `done` and `then`. */
function jqXHR() {
  const { answer, told } = require('probe_answers');
  const promise = Promise.resolve().then(() => answer());
  const made = { then: (work, other) => promise.then(work, other), catch: () => made, fail: () => made };
  for (const name of ['done', 'always', 'success'])
    made[name] = (work) => (notice(work, 'jQuery'), schedule(() => work(told(work))), made);
  return made;
}

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

/** What only a page has; installed where the code speaks of it. */
function install(text) {
  if (
    !/\b(?:window|document|location|localStorage|sessionStorage|navigator|jQuery|XMLHttpRequest|React|FormData|DOMParser)\b|\$[.(]/.test(
      text,
    )
  )
    return;
  const named = [...text.matchAll(/['"`]\W{0,3}(\w{1,30})=['"`]|\.get\(\s*['"](\w{1,30})['"]/g)].map(
    (one) => one[1] ?? one[2],
  );
  Object.assign(PAGE, { names: [...new Set(['name', ...named])].slice(0, 20), hash: /\bhash\b/.test(text) });
  const page = documentNode();
  const base = {
    document: page,
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
    React: require('probe_react').react(),
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
  };
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
  jquery,
  jsdom: () => ({
    JSDOM: class {
      constructor() {
        this.window = { document: documentNode() };
      }
    },
  }),
  cheerio: () => ({ load: () => jquery() }),
};

module.exports = { MODELS, documentNode, element, install };
