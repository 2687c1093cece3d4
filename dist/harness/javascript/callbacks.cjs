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

/** Methods that do nothing but give, again, what they are methods of. */
const chainable = (names, self) => Object.assign({}, ...names.map((name) => ({ [name]: () => self() })));

module.exports = { chainable, functionIn, functionsIn, tell };
