'use strict';
// What every oracle module gives, with its defaults:
//   payloads(canary)   the attacks
//   controls(canary)   the same call with something harmless, which must show nothing
//   before()           makes ready what an attack reaches for
//   after(value)       facts to report once the attempt has ended: list of events
//   REPEATS            the unit is called again from a known state of the random number generator
//   TOGETHER           all suspected parameters are attacked at once, too
const { payload } = require('probe_taint');

/** The canary alone: letters that mean nothing anywhere. */
const word = (canary) => [payload('control', canary)];
const nothing = () => [];

module.exports = { after: nothing, before: nothing, controls: word, nothing, payload, word };
