'use strict';
// Engines that fill templates: the source of a template is an event.
const { functionIn, tell } = require('probe_callbacks');
const { sink, textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { escapeHtml } = require('probe_packages_html');
const { get } = require('probe_packages_objects');
const { isTainted } = require('probe_taint');

/** A template's source with values in place, in the ways that most engines write them. */
function fill(source, values, escaped = escapeHtml) {
  const value = (path) => textOf(get(values ?? {}, path.trim(), ''));
  return textOf(source)
    .replace(/<%-([\s\S]*?)%>|\{\{\{([\s\S]*?)\}\}\}|!\{([\s\S]*?)\}/g, (_all, a, b, c) => value(a ?? b ?? c))
    .replace(/<%=([\s\S]*?)%>|\{\{([^{}]*)\}\}/g, (_all, a, b) => escaped(value(a ?? b)));
}

function template(name, source, values) {
  sink('template', name, textOf(source), [], { bound: isTainted(values) });
  return fill(source, values);
}

/** ejs, pug, handlebars, nunjucks … : a source, then values. */
function engine(name) {
  const compile = (source) => {
    sink('template', `${name}.compile`, textOf(source), [], {});
    return (values) => template(`${name}.compiled`, source, values);
  };
  const render = (source, values, ...rest) => {
    const text = template(`${name}.render`, source, values);
    const callback = functionIn([values, ...rest]);
    if (callback) schedule(() => callback(null, text));
    return text;
  };
  const file = (_path, _values, ...rest) => (tell(rest, null, '<html></html>'), Promise.resolve('<html></html>'));
  const made = Object.assign((source) => compile(source), {
    compile,
    render,
    renderString: render,
    renderFile: file,
    template: compile,
    to_html: render,
    registerHelper: () => undefined,
    registerPartial: () => undefined,
    configure: () => made,
    precompile: compile,
    parse: () => [],
    escape: escapeHtml,
    escapeExpression: escapeHtml,
    SafeString: class {
      constructor(text) {
        this.text = text;
      }
      toString() {
        return textOf(this.text);
      }
    },
    create: () => made,
  });
  made.Environment = function Environment() {
    return made;
  };
  made.Liquid = function Liquid() {
    return { parseAndRender: async (source, values) => template(`${name}.render`, source, values), parse: compile };
  };
  made.process = render;
  return made;
}

const MODELS = {};
for (const name of [
  'ejs',
  'handlebars',
  'pug',
  'jade',
  'mustache',
  'nunjucks',
  'hogan.js',
  'swig',
  'dot',
  'liquidjs',
  'eta',
  'art-template',
  'twig',
  'squirrelly',
  'doT',
])
  MODELS[name] = () => engine(name);

module.exports = { MODELS, template };
