'use strict';
// Calls that an oracle makes itself, in whatever series it needs.
const { announce, conclude, exhausted, probe } = require('probe_attempts');
const { CHANNEL, textOf } = require('probe_channel');
const timers = require('probe_node_timers');
const { attempt } = require('probe_running');
const { TAINT, payload: makePayload } = require('probe_taint');

/** Calls that an oracle makes itself; what they come to is one attempt. */
async function driven(work, payload, plan) {
  announce(payload, plan, 0, false);
  CHANNEL.armed = true;
  try {
    await work();
  } catch {
    // What is raised on the way says nothing.
  }
  CHANNEL.armed = false;
  conclude({ status: 'returned', error: '', value: undefined });
}

/** What an oracle's own calls go through: one text in the place of the payload. */
function driver(plan, run) {
  const call = async (text) => {
    const payload = makePayload('pump', text);
    TAINT.current = payload;
    TAINT.payload = text;
    TAINT.outside = plan.outside ? text : undefined;
    await run(payload);
  };
  /** The whole call, to its end; `outside`: what every source gives, as text or as something else. */
  const complete = (outside) => given(makePayload('pump', textOf(outside), { outside }));
  const given = (payload) => {
    TAINT.current = payload;
    TAINT.outside = plan.outside ? payload.outside : undefined;
    TAINT.choose = plan.outside ? payload.choose?.() : undefined;
    timers.reset();
    return attempt(() => run(payload));
  };
  return {
    call,
    complete,
    given,
    exhausted,
    plan,
    job: probe.job,
    attempt: (work, payload) => driven(work, payload, plan),
  };
}

module.exports = { driver };
