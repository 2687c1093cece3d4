'use strict';
// What there is to load of a task, and what of it was loaded.

const STATE = {
  sources: {},
  loaded: new Map(),
  standIns: new Map(),
  models: new Map(),
  carried: new Set(),
  hook: undefined,
  watch: undefined,
};

module.exports = { STATE };
