import {
  type HostPeople,
  type HostRefusal,
  hostCounts,
  type ToldHost,
  tellHost,
} from '../../domain/edition/host-attendance.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Visit } from '../access/index.ts';
import { type BesideHost, readBesideHost } from '../runs/index.ts';
import type { Basis } from './told-report.ts';

/** Attendance at the host programme: exactly, and whether the recipient gets it. */
export interface ComposedHost {
  readonly beside: BesideHost;
  readonly told:
    | { readonly ok: true; readonly value: ToldHost }
    | { readonly ok: false; readonly refusal: HostRefusal };
}

/** Lays both groups side by side at a moment, and asks whether that can be told beside all that was told before. */
export async function composeHost(
  visit: Visit,
  run: string,
  moment: Moment,
  { bases, threshold }: { readonly bases: readonly Basis[]; readonly threshold: number },
): Promise<ComposedHost | undefined> {
  const beside = await readBesideHost(visit, run, moment);
  if (beside === undefined) return undefined;
  const earlier: HostPeople[] = [];
  for (const basis of bases.filter(({ counts }) => hostKeys.some((key) => key in counts))) {
    const then = await readBesideHost(visit, run, basis.moment);
    if (then !== undefined) earlier.push(then.people);
  }
  return { beside, told: tellHost(beside.people, earlier, threshold) };
}

/** What was told of the host, by keys no cell has; nothing where nothing was. */
export function hostCountsTold(host: ComposedHost | undefined): Readonly<Record<string, number>> {
  return host?.told.ok ? countsOf(host.beside.people) : {};
}

/** The same counts made again; as they were kept where the viewer does not lead the host any more. */
export async function hostCountsAgain(
  visit: Visit,
  run: string,
  { moment, counts }: Pick<Basis, 'moment' | 'counts'>,
): Promise<Readonly<Record<string, number>>> {
  const kept = Object.entries(counts).filter(([key]) => hostKeys.includes(key));
  if (kept.length === 0) return {};
  const again = await readBesideHost(visit, run, moment);
  return again === undefined ? Object.fromEntries(kept) : countsOf(again.people);
}

const hostKeys: readonly string[] = [
  'host both came',
  'host both offered',
  'host only came',
  'host only offered',
];

function countsOf(people: HostPeople): Readonly<Record<string, number>> {
  const { both, hostOnly } = hostCounts(people);
  const counts = [both.came, both.offered, hostOnly.came, hostOnly.offered];
  return Object.fromEntries(hostKeys.map((key, at) => [key, counts[at] ?? 0]));
}
