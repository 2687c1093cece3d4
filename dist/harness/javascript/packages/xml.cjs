'use strict';
// Packages that read XML, and find things in it.
const { sink, textOf } = require('probe_channel');
const { callback } = require('probe_packages_readers');

function xml(name, resolves) {
  return (text, options = {}, ...rest) => {
    const entities = /<!ENTITY/i.test(textOf(text));
    sink('xml', name, textOf(text), [], { entities, safe: !resolves(options ?? {}) });
    callback([options, ...rest], { root: { name: 'abc' } });
    return {
      root: () => ({ text: () => 'abc', get: () => ({ text: () => 'abc' }) }),
      get: () => ({ text: () => 'abc', value: () => 'abc' }),
      find: () => [],
      toString: () => '<r/>',
      childNodes: () => [],
    };
  };
}

/** An expression; values that are bound to its variables are no part of it. */
const xpath =
  (name) =>
  (expression, ...rest) => {
    sink('xpath', name, textOf(expression));
    const node = {
      firstChild: { data: 'abc' },
      textContent: 'abc',
      value: 'abc',
      nodeValue: 'abc',
      toString: () => 'abc',
    };
    return name.endsWith('parse')
      ? { select: () => [node], evaluateString: () => 'abc', select1: () => node, evaluate: () => node }
      : rest.length > 1
        ? node
        : [node];
  };

const libxml = () => {
  const parse = xml('libxmljs.parseXml', (options) => options.noent === true || options.replaceEntities === true);
  return {
    parseXml: parse,
    parseXmlString: parse,
    parseXmlAsync: async (...args) => parse(...args),
    parseHtml: parse,
    SaxParser: class {
      parseString(text) {
        parse(text, {});
      }
      on() {}
    },
    Document: class {},
  };
};

const safeXml = (name) => xml(name, () => false);
class Parser {
  parseString(...args) {
    safeXml('xml2js')(...args);
  }
  async parseStringPromise(text) {
    safeXml('xml2js')(text);
    return { root: {} };
  }
  parse(text) {
    safeXml('xml')(text);
    return { root: {} };
  }
  parseFromString(text) {
    safeXml('xmldom')(text);
    return require('probe_page_document').documentNode();
  }
}

const MODELS = {
  xpath: () => ({
    select: xpath('xpath.select'),
    select1: xpath('xpath.select1'),
    parse: xpath('xpath.parse'),
    evaluate: xpath('xpath.evaluate'),
    useNamespaces: () => xpath('xpath.select'),
  }),
  libxmljs: libxml,
  libxmljs2: libxml,
  'libxml-xsd': libxml,
  xml2js: () => ({
    parseString: (...args) => new Parser().parseString(...args),
    parseStringPromise: async (text) => new Parser().parseStringPromise(text),
    Parser,
    Builder: class {
      buildObject() {
        return '<r/>';
      }
    },
  }),
  'fast-xml-parser': () => ({ XMLParser: Parser, parse: safeXml('fast-xml-parser') }),
  xmldom: () => ({
    DOMParser: Parser,
    XMLSerializer: class {
      serializeToString() {
        return '<r/>';
      }
    },
  }),
  '@xmldom/xmldom': () => ({ DOMParser: Parser }),
  'xml-js': () => ({ xml2js: safeXml('xml-js'), xml2json: safeXml('xml-js') }),
};

module.exports = { MODELS };
