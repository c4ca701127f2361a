import { readdirSync, readFileSync } from 'node:fs';

const readOr = (path: string, otherwise: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
};

/** The memory of a process, in MB; 0 if it has ended. */
export const memoryOf = (pid: number): number =>
  (Number(/VmRSS:\s+(\d+)/.exec(readOr(`/proc/${pid}/status`, ''))?.[1] ?? 0) * 1024) / 1e6;

const TICKS = 100;

/** The processor time of its busy threads, busiest first: with other work on the machine the clock says little. */
export const cpuOf = (pid: number): string => {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => secondsOf(readOr(`/proc/${pid}/task/${thread}/stat`, '')))
      .filter((seconds) => seconds >= 1)
      .sort((a, b) => b - a)
      .map((seconds) => seconds.toFixed(0))
      .join(' ');
  } catch {
    return '';
  }
};

/** User and system time, which come after the name in brackets. */
const secondsOf = (stat: string): number => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
};
