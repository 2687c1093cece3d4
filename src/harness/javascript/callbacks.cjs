'use strict';
// Functions among the arguments of a call, and methods that give what they are methods of.
const { schedule } = require('probe_node_timers');

const isFunction = (value) => typeof value === 'function';
const functionIn = (args) => args.find(isFunction);
const functionsIn = (args) => args.filter(isFunction);

/** Every function among the arguments is told, later. */
function tell(args, ...given) {
  for (const done of functionsIn(args)) schedule(() => done(...given));
}

/** Gives an object methods that do nothing but give it again. */
const chainable = (names, made) => Object.assign(made, ...names.map((name) => ({ [name]: () => made })));

module.exports = { chainable, functionIn, functionsIn, tell };
