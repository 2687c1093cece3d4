import { command, type Figure, measure, median } from './figure.ts';

const ROUNDS = 11;

/** The bundle with nothing to do. */
export async function start(): Promise<readonly Figure[]> {
  const times = async (args: readonly string[]): Promise<number> => {
    const found: number[] = [];
    for (let round = 0; round < ROUNDS; round++) found.push((await measure(process.execPath, args)).ms);
    return median(found.slice(1));
  };
  return [
    { says: 'node alone', value: await times(['-e', '0']), unit: 'ms' },
    { says: 'bluecode --version', value: await times([command, '--version']), unit: 'ms', bound: 250 },
  ];
}
