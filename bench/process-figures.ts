/** What processes have used, read from Linux' /proc. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const millisecondsPerTick = 1_000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** A process and everything below it, except the branch of another. */
export function familyOf(ancestor: number, except?: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? statOf(Number(name))?.parent : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const family = [ancestor];
  for (const member of family) {
    for (const [pid, parent] of parents) if (parent === member && pid !== except) family.push(pid);
  }
  return family;
}

/**
 * CPU time of a process and everything below it, in milliseconds, user and system. What children used that have
 * ended since counts through their parent, so a difference of two readings misses nobody.
 */
export function cpuOf(ancestor: number, except?: number): number {
  const ticks = familyOf(ancestor, except).reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0), 0);
  return ticks * millisecondsPerTick;
}

/** CPU time of one process alone, in milliseconds. */
export function cpuOfOne(pid: number): number {
  return (statOf(pid)?.ticks ?? 0) * millisecondsPerTick;
}

/** CPU time of one process's threads in milliseconds, to the microsecond; of those that are there now. */
export function preciseCpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readOrNothing(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ')[0] ?? 0),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** Memory of a process in kB. */
export interface Memory {
  /** Proportional set size: shared pages count once, divided among those who share them. */
  readonly pss: number;
  /** Resident set size: shared pages count whole. */
  readonly rss: number;
}

export function memoryOf(pid: number): Memory {
  const rollup = readOrNothing(`/proc/${pid}/smaps_rollup`) ?? '';
  const kilobytes = (line: RegExp): number => Number(line.exec(rollup)?.[1] ?? 0);
  return { pss: kilobytes(/^Pss:\s+(\d+) kB/m), rss: kilobytes(/^Rss:\s+(\d+) kB/m) };
}

/** The command line, shortened; without the settings, which name folders. */
export function nameOf(pid: number): string {
  const words = (readOrNothing(`/proc/${pid}/cmdline`) ?? '').split('\0').filter((word) => word !== '');
  const [program = '', ...rest] = words;
  return [program.split('/').at(-1) ?? '', ...rest.slice(0, 3)].join(' ').trim().slice(0, 70);
}

/** Fields 4 (parent) and 14–17 (ticks, own and of ended children) of proc(5) stat; the name may hold anything. */
function statOf(pid: number): { readonly parent: number; readonly ticks: number } | undefined {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
  return { parent: Number(fields[1]), ticks };
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
