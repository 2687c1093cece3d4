'use strict';
// A page's document and its address: leaving for another address is an event.
const { textOf } = require('probe_channel');
const { element, listen, markup } = require('probe_page_element');
const { externalText } = require('probe_taint');
const { redirected } = require('probe_web_response');

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

module.exports = { PAGE, documentNode, location };
