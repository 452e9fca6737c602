/** The rounds that are counted. */
const ROUNDS = 7;
/** Before them, so that what is quick is compiled as it will be for a folder: processor time, at least two rounds. */
const WARM_UP_US = 4_000_000;
const WARM_UP_ROUNDS = 2;

/**
 * Millions of characters a second of one core that `work` gets through, the median of several rounds.
 *
 * Processor time of this process is counted and not time on the clock, so that other programs matter less.
 */
export function measureSpeed(characters: number, work: () => void): number {
  const start = process.cpuUsage();
  for (let round = 0; round < WARM_UP_ROUNDS || process.cpuUsage(start).user < WARM_UP_US; round++) work();
  const speeds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return characters / Math.max(1, user + system);
  });
  return speeds.sort((a, b) => a - b)[ROUNDS >> 1]!;
}
