import { z } from 'zod';
import type { SinkEvent } from '../events.ts';

/** What the same call cost at growing sizes, and what harmless input of the same sizes did. */
export type Growth = {
  readonly sizes: readonly number[];
  readonly costs: readonly number[];
  readonly controls: readonly number[];
};

const series = z.array(z.number());

function numbers(text: string | undefined): readonly number[] {
  try {
    return series.safeParse(JSON.parse(text ?? '')).data ?? [];
  } catch {
    return [];
  }
}

/** The series of a `growth` event; undefined where it is none: hostile output may say anything. */
export function growthOf({ parts }: SinkEvent): Growth | undefined {
  const [sizes, costs, controls] = parts.map((part) => numbers(part));
  if (sizes === undefined || costs === undefined || controls === undefined) return undefined;
  const whole = sizes.length >= 2 && costs.length === sizes.length && controls.length > 0;
  const rising = sizes.every((size, at) => size > 0 && (at === 0 || size > (sizes[at - 1] ?? size)));
  return whole && rising ? { sizes, costs, controls } : undefined;
}

/** Costs below are noise, in seconds of processor time. */
const MEASURABLE = 0.004;
const LEAST = 1e-5;
/** What harmless input of the same length may cost of it. */
const CONTROL_SHARE = 0.34;
/** A few characters more and at least this many times the time. */
const DOUBLING = 1.7;
const FEW = 12;

/**
 * How time grows with the length: `exponential`, or the power of the length. Undefined where the growth cannot be told from noise, or
 * where any text of the length is as slow. Every step has to grow, not only the last one.
 */
export function powerOf({ sizes, costs, controls }: Growth): 'exponential' | number | undefined {
  const last = costs.at(-1) ?? 0;
  if (last < MEASURABLE || Math.max(...controls) > last * CONTROL_SHARE) return undefined;
  // What the call takes with any text is none of the growth.
  const net = costs.map((cost, at) => Math.max(cost - (controls[at] ?? controls.at(-1) ?? 0), LEAST));
  const steps = net.slice(1).map((cost, at) => ({
    ratio: cost / (net[at] ?? LEAST),
    length: (sizes[at + 1] ?? 1) / (sizes[at] ?? 1),
    added: (sizes[at + 1] ?? 0) - (sizes[at] ?? 0),
  }));
  if (
    steps.every(
      ({ ratio, added, length }) => added <= FEW && ratio > DOUBLING && Math.log(ratio) / Math.log(length) > 4,
    )
  )
    return 'exponential';
  const powers = steps.map(({ ratio, length }) => Math.log(ratio) / Math.log(length));
  return Math.min(...powers);
}
