'use strict';
// Resources: the same call with more of what it is given, and whether anything puts an end to it.
const allocations = require('probe_allocations');
const base = require('probe_oracle_base');
const { WEB } = require('probe_arguments');
const { CHANNEL, isBytes, sink } = require('probe_channel');
const { LIMIT, MEGABYTE, offered } = require('probe_endless');
const { inNode, real, worked } = require('probe_engine');
const { kept, settles } = require('probe_kept');
const { STATE } = require('probe_state');
const { payload } = require('probe_taint');
const { schedule } = require('probe_node_timers');

const NUMBERS = [3000, 30000, 300000, 3000000, 30000000];
/** A series that has come this far needs no larger number: bytes, and milliseconds by the engine's clock. */
const ENOUGH = { bytes: 2.2 * MEGABYTE, time: inNode ? 20 : 60 };
/** Tenfold numbers that cost less than so many times as much are not what takes the time. */
const STEP = 5;
/** Milliseconds that a clock of whole ones says little about. */
const COARSE = inNode ? 0 : 5;
const STEPS = ['gunzip', 'inflate', 'inflateRaw', 'unzip', 'brotliDecompress'];
const MARK = 'bombs away';
const EXPANDED = 200000;
const ASKS = /\b(?:Number|parseInt|parseFloat|alloc\w*|Array|\w+Array|repeat|pad(?:Start|End)|for|while)\s*\(/;
const READS = /\.on\(\s*['"`]data|\bfor\s+await\b/;
const COMPARES = /(?:length|size|total|received|bytes|read)\w*\s*[<>]|[<>]=?\s*[\w.]*(?:max|limit)/i;
const CLEARS =
  /\bset(?:Interval|Timeout)\b[\s\S]*(?:\.delete\(|\bdelete\s|\.clear\(|\.shift\(|\.splice\(|\.length\s*=)/;

const pending = [];
let looked = false;

function report(kind, name, sizes, costs, flags = {}, frames = []) {
  pending.push({
    t: 'sink',
    sink: 'growth',
    name,
    text: kind,
    parts: [JSON.stringify(sizes), JSON.stringify(costs), '[0]'],
    flags,
    frames,
  });
}

/** Bytes asked for and milliseconds of work that a request with this number costs; the lesser of two where it is little. */
async function costOf(probe, number) {
  let time = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 2; again += 1) {
    allocations.begin();
    const began = worked();
    await probe.complete(number);
    time = Math.min(time, worked() - began);
    if (time > ENOUGH.time) break;
  }
  return { time: time < COARSE ? 0 : time, bytes: allocations.asked.bytes, frames: allocations.asked.frames };
}

/** A number from outside, ten times as large, and again. `written`: as a text, or as parsed data has it. */
async function numbers(probe, written) {
  const costs = [];
  for (const number of NUMBERS) {
    costs.push(await costOf(probe, written ? String(number) : number));
    const { time, bytes } = costs.at(-1);
    const before = costs.at(-2)?.time ?? 0;
    const timed = time > ENOUGH.time && time > STEP * before && (inNode || before > 0);
    if (timed || time > 1000 || bytes > ENOUGH.bytes) break;
  }
  const sizes = NUMBERS.slice(0, costs.length);
  report(
    'memory',
    'number',
    sizes,
    costs.map(({ bytes }) => bytes),
    {},
    costs.at(-1).frames,
  );
  report(
    'time',
    'number',
    sizes,
    costs.map(({ time }) => time / 1000),
  );
}

async function received(probe) {
  const { given, whole, kept: stays, texts } = await offered(() => probe.complete('abc'));
  // What becomes of a piece of text cannot be watched: who compares lengths may let it fall.
  if (given > 0)
    report('received', 'body', [MEGABYTE, LIMIT], [Math.min(given, MEGABYTE), given], {
      kept: whole && stays && !(texts && COMPARES.test(probe.job.text)),
    });
}

/** The same request many times; if that leaves nothing behind, requests that differ. */
async function keeping(probe) {
  let number = 0;
  const same = () => probe.complete('abc');
  const another = () => {
    number += 1;
    return probe.complete(`abc${number}`);
  };
  const each = await settles(probe.job.text, same);
  const found = await kept(probe.job.text, each ? another : same);
  if (found !== undefined)
    report('kept', found.name, found.calls, found.sizes, {
      endless: found.endless && !CLEARS.test(probe.job.text),
      each,
    });
}

async function drive(probe) {
  const {
    plan,
    job: { text },
  } = probe;
  const attempt = (name, work) => (probe.exhausted() ? undefined : probe.attempt(work, payload(name, name)));
  if (plan.outside && plan.parameters.some(({ kind }) => WEB.includes(kind))) {
    if (ASKS.test(text))
      for (const written of [true, false])
        await attempt(written ? 'number' : 'parsed-number', () => numbers(probe, written));
    if (READS.test(text)) await attempt('stream', () => received(probe));
    if (/zlib|gunzip|inflate|unzip|brotli/i.test(text))
      await attempt('bomb', () => probe.complete(globalThis.Buffer.from(`\u001f\u008b${MARK}`, 'latin1')));
  }
  if (looked) return;
  looked = true;
  await attempt('again', () => keeping(probe));
}

/** Decompression of what comes from outside: whole, unless it is told how much there may be. */
function expanding(name) {
  const expand = (data, options) => {
    if (!isBytes(data) || !globalThis.Buffer.from(data).toString('latin1').includes(MARK))
      return real.zlib?.[`${name}Sync`]?.(data, options) ?? data;
    if (Number.isFinite(options?.maxOutputLength))
      throw Object.assign(new RangeError('Cannot create a Buffer larger than maxOutputLength'), {
        code: 'ERR_BUFFER_TOO_LARGE',
      });
    sink('expand', `zlib.${name}`, '', [], { from: data.length, to: EXPANDED }, true);
    return globalThis.Buffer.alloc(EXPANDED);
  };
  const later = (data, ...rest) => {
    const done = rest.at(-1);
    let outcome;
    try {
      outcome = [null, expand(data, rest.length > 1 ? rest[0] : undefined)];
    } catch (error) {
      outcome = [error];
    }
    schedule(() => done(...outcome));
  };
  return [
    [name, later],
    [`${name}Sync`, expand],
  ];
}

const zlib = () => ({
  ...(real.zlib ?? require('probe_bare_modules').zlib),
  ...Object.fromEntries(STEPS.flatMap(expanding)),
});

function before() {
  STATE.models.set('zlib', zlib());
}

function after() {
  return pending.splice(0).map((event) => ({ ...event, n: CHANNEL.attempt }));
}

STATE.models.set('zlib', zlib());
allocations.install();

module.exports = { ...base, after, before, controls: base.nothing, drive, payloads: base.nothing };
