'use strict';
// Regular expressions: text made for the pattern that it meets, longer and longer; and patterns of the attacker's own.
const base = require('probe_oracle_base');
const { directly, excerpt, frames, listening, quietly, sink } = require('probe_channel');
const { now, worked } = require('probe_engine');
const { attacksOn } = require('probe_pump');
const { TAINT, isTainted, payload } = require('probe_taint');

const PATTERNS = 4;
const TOO_LONG = 120;
/** Milliseconds below which nothing is measured, and above which nothing is by chance. */
const NOISE = 1;
const PLAIN = 60;
const nativeExec = RegExp.prototype.exec;
const NativeRegExp = RegExp;
const uses = [];
let reading = true;
let pending;

/** A pattern that takes for ever on its own letters, written by the attacker. */
const OWN = '(x+x+)+y';
const payloads = (canary) => [payload('own-pattern', `${canary}${OWN}`)];

/** Every way to match comes down to `exec`; what it is asked is noted once a pattern. */
function install() {
  RegExp.prototype.exec = function exec(text) {
    if (typeof text === 'string' && reading && listening() && text.includes(TAINT.canary)) {
      reading = false;
      if (directly() && !uses.some((use) => use.source === this.source))
        uses.push({ source: this.source, flags: this.flags.replace(/[gy]/g, ''), frames: frames() });
      reading = uses.length < 50;
    }
    return nativeExec.call(this, text);
  };
  const note = (source) => {
    if (typeof source === 'string' && isTainted(source))
      sink('pattern', 'RegExp', source, [], { live: source.includes(OWN) });
  };
  const made = new Proxy(NativeRegExp, {
    construct: (target, args, self) => (note(args[0]), Reflect.construct(target, args, self === made ? target : self)),
    apply: (target, self, args) => (note(args[0]), Reflect.apply(target, self, args)),
  });
  globalThis.RegExp = made;
}

const text = ({ beginning, pump, ending }, n) => beginning + pump.repeat(n) + ending;

/** Milliseconds of work that a pattern itself takes for a text. */
function direct(pattern, given) {
  const began = worked();
  nativeExec.call(pattern, given);
  return worked() - began;
}

/** How an attack is to be grown: by a few pieces or by doubling; undefined when the pattern takes it in its stride. */
function growth(use, attack) {
  const pattern = new NativeRegExp(use.source, use.flags);
  for (let i = 0; i < 3; i += 1) direct(pattern, text(attack, 3));
  for (let n = 6; n <= 26; n += 2) if (direct(pattern, text(attack, n)) > 3) return 'few';
  const short = Math.max(direct(pattern, text(attack, 1000)), 0.05);
  if (short > 100) return 'doubled';
  return short > 0.5 && direct(pattern, text(attack, 2000)) > short * 2.6 ? 'doubled' : undefined;
}

function attackOn(use) {
  const began = now();
  let slow;
  for (const attack of attacksOn(use.source, use.flags)) {
    const kind = growth(use, attack);
    if (kind === 'few') return { attack, kind };
    if (kind !== undefined && slow === undefined) slow = { attack, kind };
    if (now() - began > 1500) break;
  }
  return slow;
}

/** Sizes and times of the unit itself, from what can be measured on. */
async function series(call, attack, kind) {
  const points = [];
  const step = (n) => (kind === 'few' ? n + (attack.pump.length <= 6 ? 2 : 1) : n * 2);
  for (let n = kind === 'few' ? 8 : 500; n < (kind === 'few' ? 60 : 200000); n = step(n)) {
    const given = text(attack, n);
    const costs = [];
    costs.push(await timed(call, given));
    if (costs[0] < 30) costs.push(await timed(call, given));
    const cost = Math.min(...costs);
    points.push({ n, size: given.length, cost });
    if (cost > TOO_LONG) break;
  }
  return rising(points);
}

/** The last points that rise without a break, where the end is far above anything that a machine does by itself. */
function rising(points) {
  if ((points.at(-1)?.cost ?? 0) < PLAIN) return [];
  let first = points.length - 1;
  while (first > 0 && points[first - 1].cost > NOISE && points[first - 1].cost < points[first].cost) first -= 1;
  return points.slice(Math.max(first, points.length - 4));
}

async function timed(call, given) {
  const began = worked();
  try {
    await call(given);
  } catch {
    // What a refused text raises says nothing about time.
  }
  return worked() - began;
}

/** The text of a length that the pattern is soonest done with: most attacks consist of ordinary letters themselves. */
function calmest(use, length) {
  const pattern = new NativeRegExp(use.source, use.flags);
  const cost = (letter) => direct(pattern, letter.repeat(Math.min(length, 1000)));
  const [best] = ['b', '1', ' ', '!', '\u00e9']
    .map((letter) => ({ letter, cost: Math.min(cost(letter), cost(letter)) }))
    .sort((a, b) => a.cost - b.cost);
  return best.letter.repeat(length);
}

async function grown(probe, use, found) {
  const { attack, kind } = found;
  const run = async () => {
    const points = await series(probe.call, attack, kind);
    const last = points.at(-1);
    if (points.length < 2) return;
    const controls = [
      await timed(
        probe.call,
        quietly(() => calmest(use, last.size)),
      ),
    ];
    const seconds = (values) => JSON.stringify(values.map((value) => value / 1000));
    pending = {
      t: 'sink',
      sink: 'growth',
      name: 'RegExp',
      text: excerpt(use.source),
      parts: [
        JSON.stringify(points.map(({ size }) => size)),
        seconds(points.map(({ cost }) => cost)),
        seconds(controls),
      ],
      flags: { own: false },
      frames: use.frames,
    };
  };
  await probe.attempt(run, payload('pump', text(attack, 12)));
}

/** After the attacker's own patterns: those of the code that the canary meets, attacked by their own texts. */
async function drive(probe) {
  uses.length = 0;
  await probe.attempt(() => probe.call(TAINT.canary), payload('reach', TAINT.canary));
  for (const use of uses.slice(0, PATTERNS)) {
    if (probe.exhausted()) return;
    const found = quietly(() => attackOn(use));
    if (found !== undefined) await grown(probe, use, found);
  }
}

function after() {
  const event = pending;
  pending = undefined;
  return event === undefined ? [] : [event];
}

install();

module.exports = { ...base, after, controls: () => [payload('control', 'abc')], drive, payloads };
