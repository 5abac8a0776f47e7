import {
  type HostCounts,
  type HostPeople,
  type HostPerson,
  hostCounts,
} from '../../domain/edition/host-attendance.ts';
import { attendedShare } from '../../domain/outcome/engine/attended-share.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { eachCase } from './count-run.ts';
import type { CountedCase } from './counted-case.ts';
import { readHostRun } from './host-run-queries.ts';
import { countedRules } from './run-figure.ts';
import { readRun } from './run-queries.ts';

/** Attendance at a host programme: of those who are in the added programme as well, and of those who are not. */
export interface BesideHost extends HostCounts {
  readonly rule: OutcomeRule;
  readonly host: string;
  readonly people: HostPeople;
}

/**
 * Lays the two side by side: a description of who came how much, never an effect, for nobody drew lots about who got
 * what. `undefined` where no rule asks for it, or the viewer does not lead the host's run.
 */
export async function readBesideHost(
  visit: Visit,
  run: string,
  moment: Moment,
): Promise<BesideHost | undefined> {
  const told = await readRun(visit, run, moment.asOf);
  const rule =
    told && countedRules(told).find((one) => one.measure === 'share_attended' && one.besideHostOnly);
  const host = rule && (await readHostRun(visit, run));
  if (rule === undefined || host === undefined) return undefined;
  const inBoth = new Set<string>();
  await eachCase(visit, run, [], moment, (one) => {
    if (hasStarted(one, moment)) inBoth.add(one.personKey);
  });
  const people = new Map<string, HostPerson>();
  await eachCase(visit, host.id, [rule], moment, (one) => {
    if (!hasStarted(one, moment)) return;
    const { came, offered } = attendedShare(one, moment);
    const before = people.get(one.personKey) ?? { came: 0, offered: 0 };
    people.set(one.personKey, {
      group: inBoth.has(one.personKey) ? 'both' : 'hostOnly',
      came: before.came + came,
      offered: before.offered + offered,
    });
  });
  return { rule, host: host.name, people, ...hostCounts(people) };
}

function hasStarted({ course }: CountedCase, { asOf }: Moment): boolean {
  return course?.startedOn !== undefined && course.startedOn <= asOf;
}
