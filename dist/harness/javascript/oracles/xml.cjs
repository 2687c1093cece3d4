'use strict';
// XML: an entity that brings in a file.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = (canary) => [payload('control', `<r><a>${canary}</a></r>`)];
const payloads = (canary) => [
  payload(
    'external',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e SYSTEM "file:///tmp/vault/${canary}.txt">]><r><a>&e;</a></r>`,
  ),
];

module.exports = { ...base, controls, payloads };
