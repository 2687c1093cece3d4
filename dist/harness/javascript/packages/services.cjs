'use strict';
// Directories and mail: what they are asked, and sent, are events.
const { chainable } = require('probe_callbacks');
const { emit, excerpt, frames, listening, sink, textOf } = require('probe_channel');
const { notice } = require('probe_notice');
const { failing, out } = require('probe_taint');
const { schedule } = require('probe_node_timers');

const escapeFilter = (value) =>
  textOf(value).replace(/[\0()*\\]/g, (c) => `\\${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
const escapeName = (value) => textOf(value).replace(/[,\\#+<>;"=]/g, (c) => `\\${c}`);
const tagged =
  (escaped) =>
  (parts, ...values) =>
    parts.reduce((text, part, i) => text + escaped(values[i - 1]) + part);

function asked(name, parts) {
  out(...parts);
  if (listening()) emit('call', { name, parts: parts.map((part) => excerpt(part, 300)), frames: frames() });
}

/** Filters that are composed escape their values. */
function filters() {
  const single = (sign) =>
    class {
      constructor({ attribute = 'cn', value = '' } = {}) {
        this.text = `(${attribute}${sign}${escapeFilter(value)})`;
      }
      toString() {
        return this.text;
      }
    };
  const joined = (sign) =>
    class {
      constructor({ filters: list = [] } = {}) {
        this.text = `(${sign}${list.map(String).join('')})`;
      }
      toString() {
        return this.text;
      }
    };
  return {
    EqualityFilter: single('='),
    GreaterThanEqualsFilter: single('>='),
    LessThanEqualsFilter: single('<='),
    ApproximateFilter: single('~='),
    AndFilter: joined('&'),
    OrFilter: joined('|'),
    NotFilter: joined('!'),
    SubstringFilter: single('='),
    PresenceFilter: single('=*'),
    parseFilter: textOf,
  };
}

const ENTRY = { dn: 'cn=abc', objectName: 'cn=abc', object: { cn: 'abc' }, pojo: { attributes: [] }, attributes: [] };

/** What a search gives: events, or a promise of entries. */
function found() {
  const made = {
    on: (name, work) => {
      notice(work, 'ldap');
      if (name === 'searchEntry') schedule(() => work(ENTRY), 1);
      if (name === 'end') schedule(() => work({ status: 0 }), 2);
      return made;
    },
  };
  return made;
}

const METHODS = ['search', 'bind', 'compare', 'modify', 'modifyDN', 'add', 'del', 'find', 'authenticate'];
const ALIASES = { del: 'delete', find: 'search', authenticate: 'bind' };

function directory() {
  const made = {
    ...chainable(['on', 'once'], () => made),
    unbind: () => Promise.resolve(),
    destroy: () => undefined,
    starttls: () => undefined,
    removeListener: () => made,
  };
  for (const method of METHODS) {
    made[method] = (...args) => {
      const texts = args.flatMap((arg) =>
        typeof arg === 'string'
          ? [arg]
          : arg && typeof arg === 'object' && arg.filter !== undefined
            ? [String(arg.filter)]
            : [],
      );
      asked(`ldap.${ALIASES[method] ?? method}`, texts);
      const done = args.at(-1);
      if (typeof done === 'function') return void schedule(() => done(null, method === 'search' ? found() : true));
      return Promise.resolve({ searchEntries: [ENTRY], searchReferences: [] });
    };
  }
  return made;
}

const ldapjs = () => ({
  createClient: directory,
  ...filters(),
  filters: filters(),
  parseFilter: textOf,
  Client: function Client() {
    return directory();
  },
  Filter: { escape: escapeFilter },
  escapeFilter,
});

/** A message whose fields are given is composed and encoded; one that is raw goes out as it is. */
function mailer() {
  const send = (mail, done) => {
    failing();
    const raw = mail?.raw?.raw ?? mail?.raw;
    if (typeof raw === 'string') sink('raw-header', 'sendMail', raw);
    asked('sendMail', [mail]);
    if (typeof done === 'function') schedule(() => done(null, { messageId: 'abc' }));
    return Promise.resolve({ messageId: 'abc' });
  };
  const createTransport = (options) => {
    if (options?.tls?.rejectUnauthorized === false) sink('tls', 'createTransport', 'certificates are not verified');
    return {
      sendMail: send,
      verify: async () => true,
      use: () => undefined,
      on: () => undefined,
      close: () => undefined,
    };
  };
  return {
    createTransport,
    createTestAccount: async () => ({ user: 'abc', pass: 'abc' }),
    getTestMessageUrl: () => 'http://example.com/',
  };
}

const MODELS = {
  ldapjs,
  ldapts: ldapjs,
  activedirectory: () =>
    function ActiveDirectory() {
      return directory();
    },
  activedirectory2: () =>
    function ActiveDirectory() {
      return directory();
    },
  'ldap-escape': () => ({
    filter: tagged((value) => (value === undefined ? '' : escapeFilter(value))),
    dn: tagged((value) => (value === undefined ? '' : escapeName(value))),
  }),
  nodemailer: mailer,
};

module.exports = { MODELS };
