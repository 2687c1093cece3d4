import type { SinkEvent } from '../events.ts';
import { type Growth, growthOf } from './growth.ts';
import { type Context, type Oracle, type Sighting, sinksOf } from './oracle.ts';

const MEGABYTES = 1 << 20;
/** Beyond a gigabyte nobody meant to read. */
const ENDLESS_MEGABYTES = 1024;
/** Costs below this share of what can be measured are mostly the call's own. */
const SHARE = 30;
const MEASURABLE = { time: 0.008, memory: 2 * MEGABYTES } as const;

/** Every tenfold number costs at least half as many times as much, as far as that can be measured. */
function follows({ sizes, costs }: Growth, measurable: number): boolean {
  const steps = costs
    .slice(1)
    .map((cost, at) => ({
      from: costs[at] ?? 0,
      ratio: cost / Math.max(costs[at] ?? 0, 1e-9),
      size: (sizes[at + 1] ?? 0) / (sizes[at] ?? 1),
    }))
    .filter(({ from }) => from > measurable / SHARE);
  return (costs.at(-1) ?? 0) >= measurable && steps.length > 0 && steps.every(({ ratio, size }) => ratio > size / 2);
}

/** A table by key is what the code is about; one that is to save work and is never emptied is a leak. */
const SAVES_WORK = /cache|memo|history|recent/i;

/** A number of the request's, larger and larger: what it costs. */
function asked({ flags, frames }: SinkEvent, growth: Growth, kind: 'time' | 'memory'): Sighting | undefined {
  const { costs } = growth;
  const last = costs.at(-1) ?? 0;
  if (kind === 'memory' && flags['short'] === true && last > 10 * (costs[0] ?? last))
    return { level: 'predicate', observed: 'a number of the request asks for more memory than there is', frames };
  if (!follows(growth, MEASURABLE[kind])) return undefined;
  return {
    level: 'predicate',
    observed: `a number of the request decides how much ${kind} it takes, without limit`,
    frames,
  };
}

function sighting(event: SinkEvent, { unitName, blind }: Pick<Context, 'unitName' | 'blind'>): Sighting | undefined {
  const growth = growthOf(event);
  if (growth === undefined) return undefined;
  const { text: kind, name, flags, frames } = event;
  const { costs } = growth;
  const last = costs.at(-1) ?? 0;
  const savesWork = SAVES_WORK.test(name) || SAVES_WORK.test(unitName);
  if (kind === 'kept' && flags['endless'] === true && (flags['each'] !== true || savesWork))
    return {
      // Where nobody suspected anything, keeping what one is given may be what the code is for.
      level: blind && !savesWork ? 'weak' : 'predicate',
      observed: `${name} keeps something of every call, however full it says it is`,
      frames,
    };
  if (kind === 'read' && last >= ENDLESS_MEGABYTES * MEGABYTES) {
    const read = `${Math.round(last / MEGABYTES)} MB`;
    return {
      level: flags['whole'] === true ? 'weak' : 'predicate',
      observed: `a stream without end was read on and on, ${read}`,
      frames,
    };
  }
  if (kind === 'received' && flags['kept'] === true) {
    const held = `${Math.round(last / MEGABYTES)} MB`;
    return { level: 'predicate', observed: `a body without end is kept in memory, ${held}`, frames };
  }
  return kind === 'time' || kind === 'memory' ? asked(event, growth, kind) : undefined;
}

/** CWE-400, 770, 409, 834: what a call takes grows with what it is given, and nothing puts an end to it. */
export const resource: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-400',
  context: {
    python:
      /\b(?:append|put|put_nowait|add|Queue|read|recv|iter_content|chunks|int|decompress\w*|range)\s*\(|\]\s*=|\bQueue\b/,
    javascript:
      /\b(?:alloc\w*|Array|\w+Array|Array\.from|repeat|pad(?:Start|End)|Number|parseInt|parseFloat|push|unshift|set|add)\s*\(|\.on\(\s*['"`]data|\bfor\s+await\b|zlib|gunzip|inflate|unzip|brotli|\]\s*=[^=]/i,
  },
  controlled: false,
  look: (attempt, context) => [
    ...sinksOf(attempt, 'growth').flatMap((event) => sighting(event, context) ?? []),
    ...sinksOf(attempt, 'expand')
      .filter(({ flags }) => attempt.outside && Number(flags['to']) > 100 * Number(flags['from']))
      .map(({ name, frames }): Sighting => {
        return { level: 'predicate', observed: `${name} expands what comes from outside without a limit`, frames };
      }),
  ],
};
