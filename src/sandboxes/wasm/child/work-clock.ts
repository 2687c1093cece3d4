/** Nanoseconds this thread was given a processor for; where Node cannot tell, those that went by. */
function processorTime(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now() * 1e6;
  // Asked for all threads first, Linux brings its account of this one up to date; else it counts in ticks.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) * 1000;
}

/** Nanoseconds of work, never the same twice: a busy computer does not make the machine's work look longer. */
export function createWorkClock(): () => bigint {
  let last = 0;
  return () => {
    last = Math.max(Math.round(processorTime()), last + 1);
    return BigInt(last);
  };
}
