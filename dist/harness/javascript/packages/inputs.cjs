'use strict';
// What a program is told by whoever starts it: answers to questions, arguments, settings.
const { functionsIn } = require('probe_callbacks');
const { schedule } = require('probe_node_timers');
const { externalText } = require('probe_taint');

const readline = () => {
  const make = () => {
    const made = {
      question: (_text, ...rest) => {
        for (const done of functionsIn(rest)) schedule(() => done(externalText('answer')));
        return Promise.resolve(externalText('answer'));
      },
      close: () => undefined,
      prompt: () => undefined,
      setPrompt: () => undefined,
      write: () => undefined,
    };
    made.on = made.once = (name, work) => (
      (name === 'line' || name === 'close') &&
        schedule(() => work(...(name === 'line' ? [externalText('line')] : [])), name === 'line' ? 1 : 2),
      made
    );
    made[Symbol.asyncIterator] = async function* () {
      yield externalText('line');
    };
    return made;
  };
  return {
    createInterface: make,
    promises: { createInterface: make },
    Interface: make,
    clearLine: () => undefined,
    cursorTo: () => undefined,
  };
};

const MODELS = {
  readline,
  'readline/promises': readline,
  'readline-sync': () => ({ question: () => externalText('answer'), prompt: () => externalText('answer') }),
  prompts: () => async () => ({ value: externalText('answer') }),
  inquirer: () => ({
    prompt: async () => new Proxy({}, { get: (_t, key) => (key === 'then' ? undefined : externalText('answer')) }),
  }),
  'prompt-sync': () => () => () => externalText('answer'),
  dotenv: () => ({ config: () => ({ parsed: {} }) }),
  minimist: () => () =>
    new Proxy(
      { _: [externalText('argument')] },
      {
        get: (t, key) =>
          typeof key === 'symbol' || key === 'then' ? undefined : (t[key] ?? externalText(String(key))),
      },
    ),
};
MODELS['yargs-parser'] = MODELS.minimist;
MODELS.arg = MODELS.minimist;

module.exports = { MODELS };
