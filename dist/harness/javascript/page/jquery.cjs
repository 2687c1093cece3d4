'use strict';
// jQuery and its like: text that begins with a tag is markup, and answers come from elsewhere.
const { textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { element, listen, markup } = require('probe_page_element');
const { externalText } = require('probe_taint');

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
  const { merge } = require('probe_packages_objects');
  const asked =
    (name) =>
    (target, ...rest) => (require('probe_node_requests').asked(name, target), answers(target, rest), jqXHR());
  return Object.assign(select, {
    extend: (deep, ...rest) => merge(...(deep === true ? rest : [deep, ...rest])),
    get: asked('jQuery.get'),
    post: asked('jQuery.post'),
    ajax: asked('jQuery.ajax'),
    getJSON: asked('jQuery.getJSON'),
    parseHTML: (text) => (markup('jQuery.parseHTML', text), []),
    globalEval: (text) => (0, eval)(text),
    each: (list, work) => {
      for (const [key, value] of Object.entries(list ?? {})) work(key, value);
    },
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

const MODELS = {
  jquery,
  cheerio: () => ({ load: () => jquery() }),
};

module.exports = { MODELS, jquery };
