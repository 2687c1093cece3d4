'use strict';
// How the unit is found: by its name among what can be reached, and by the line on which its text begins.
const { benign } = require('probe_arguments');
const { quietly } = require('probe_channel');
const { HANDLERS } = require('probe_notice');
const { parametersOf } = require('probe_parameters');
const { collect, linesOf, reachable, sourceOf } = require('probe_reach');
const { positionsOf } = require('probe_web_context');

/** A method's own fields are made by the constructor: an object whose function of that line this is. */
function matching(candidates, job) {
  const own = candidates.filter(
    ({ source }) => source !== '' && !/^class\b/.test(source) && linesOf(source, job.text).includes(job.line),
  );
  const name = job.unit.split('.').at(-1);
  const named = own.filter(({ value }) => value.name === name || value.name === `get ${name}`);
  return named[0] ?? own.sort((a, b) => b.source.length - a.source.length)[0];
}

/** The types that a comment above gives the parameters. */
function notesOf(job) {
  const above = job.text
    .split('\n')
    .slice(0, job.line - 1)
    .join('\n');
  const comment =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:(?:export|default|async|module\.exports|exports\.\w+|const|let|var|[\w.]+\s*=|static)\s*)*$/.exec(
      above.slice(-4000),
    );
  const found = comment === null ? [] : [...comment[1].matchAll(/@param\s+\{([^}]+)\}\s+\[?([\w$]+)/g)];
  return Object.fromEntries(found.map(([, type, name]) => [name, type]));
}

/** What is called: `parameters` as it takes them, `call(values, constructed)` to do it. */
function targetOf(given, job) {
  const { value, source, owner } = given;
  const handler = HANDLERS.find((one) => one.value === value)?.kind;
  const parameters = parametersOf(source, notesOf(job));
  const positions = handler === undefined ? [] : positionsOf(handler, parameters.length);
  parameters.forEach((parameter, i) => {
    if (positions[i] !== undefined) parameter.kind = positions[i];
  });
  const constructs =
    owner?.made && !owner.still && !owner.object
      ? parametersOf(sourceOf(owner.made)).filter(
          () => /^class\b/.test(sourceOf(owner.made)) || sourceOf(owner.made).includes('this.'),
        )
      : [];
  return {
    parameters,
    constructs,
    handler: handler ?? implied(parameters),
    source,
    call: (values, constructed) => invoke(given, spread(parameters, values), spread(constructs, constructed)),
  };
}

const implied = (parameters) => ({ request: 'web', context: 'koa', event: 'event' })[parameters[0]?.kind];

function spread(parameters, values) {
  const all = values.slice(0, parameters.length);
  return parameters.at(-1)?.rest
    ? [...all.slice(0, -1), ...(Array.isArray(all.at(-1)) ? all.at(-1) : [all.at(-1)])]
    : all;
}

function instance(made, args) {
  const attempts = [() => new made(...args), () => new made(), () => Object.create(made.prototype)];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // The next way to make one.
    }
  }
  return {};
}

function invoke({ value, owner }, args, constructed) {
  if (owner?.constructor === true) return new value(...args);
  if (owner?.made && !owner.still) {
    const object = instance(owner.made, constructed);
    return value.apply(object, args);
  }
  return value.apply(owner?.made ?? owner?.object ?? receiver(), args);
}

const receiver = () => globalThis;

/** `Class.constructor` is the class itself. */
function constructorOf(candidates, job) {
  const parts = job.unit.split('.');
  if (parts.at(-1) !== 'constructor') return undefined;
  const made = candidates.find(({ value, source }) => /^class\b/.test(source) && value.name === parts.at(-2));
  return made === undefined ? undefined : { ...made, owner: { constructor: true } };
}

/** A field that holds a function exists on objects only. */
function fieldOf(candidates, job) {
  const owner = candidates.find(
    ({ value, source }) => /^class\b/.test(source) && value.name === job.unit.split('.').at(-2),
  );
  if (owner === undefined) return undefined;
  const found = new Map();
  const args = parametersOf(owner.source).map((parameter) => benign(parameter));
  quietly(() => collect(instance(owner.value, args), found, undefined, 2));
  return matching(
    [...found.values()].filter((one) => one !== undefined),
    job,
  );
}

/** The unit's function, with what holds it; undefined where there is no way to it. */
function located(job) {
  const candidates = reachable(job);
  return constructorOf(candidates, job) ?? matching(candidates, job) ?? fieldOf(candidates, job);
}

/** The unit as something to call; undefined where there is no way to. */
function find(job) {
  const given = located(job);
  return given && targetOf(given, job);
}

/** The functions around the unit: calling them may make it. */
function around(job) {
  const holds = ({ source }) =>
    linesOf(source, job.text).some((line) => line <= job.line && job.line < line + source.split('\n').length);
  return reachable(job)
    .filter((one) => one.source !== '' && !/^class\b/.test(one.source) && holds(one))
    .slice(0, 3)
    .map((one) => targetOf(one, job));
}

/** A function that came out of a call, to be called itself. */
const made = (value, job) => targetOf({ value, source: sourceOf(value), owner: undefined }, { ...job, line: 1 });

module.exports = { around, find, located, made };
