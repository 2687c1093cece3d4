'use strict';
// Random numbers: whether what comes of them follows from the generator's state, which outputs give away.
const base = require('probe_oracle_base');
const { directly } = require('probe_channel');
const { out, payload } = require('probe_taint');

const payloads = (canary) => [payload('call', canary)];

/** The time is no secret: it stands still, so that only the generator makes a difference. */
const NOW = 1700000000000;
const NativeDate = Date;
class StillDate extends NativeDate {
  constructor(...given) {
    if (given.length === 0) super(NOW);
    else super(...given);
  }
  static now() {
    return NOW;
  }
}

/** What is kept under a key, or as one, has gone out of the call as well. */
function keeps(made, name) {
  const native = made.prototype[name];
  made.prototype[name] = function kept(...given) {
    if (directly()) out(...given);
    return native.apply(this, given);
  };
}

globalThis.Date = StillDate;
keeps(Map, 'set');
keeps(Set, 'add');

module.exports = { ...base, REPEATS: true, controls: base.nothing, payloads };
