import { type Attended, attendedShare } from '../../domain/outcome/engine/attended-share.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { eachCase } from './count-run.ts';
import type { CountedCase } from './counted-case.ts';
import { readHostRun } from './host-run-queries.ts';
import { countedRules } from './run-figure.ts';
import { readRun } from './run-queries.ts';

/** Attendance at a host programme: of those who are in the added programme as well, and of those who are not. */
export interface BesideHost {
  readonly rule: OutcomeRule;
  readonly host: string;
  readonly both: Attending;
  readonly hostOnly: Attending;
}

export interface Attending extends Attended {
  readonly people: number;
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
  const both = { people: 0, came: 0, offered: 0 };
  const hostOnly = { people: 0, came: 0, offered: 0 };
  await eachCase(visit, host.id, [rule], moment, (one) => {
    if (!hasStarted(one, moment)) return;
    const attending = inBoth.has(one.personKey) ? both : hostOnly;
    const { came, offered } = attendedShare(one, moment);
    attending.people += 1;
    attending.came += came;
    attending.offered += offered;
  });
  return { rule, host: host.name, both, hostOnly };
}

function hasStarted({ course }: CountedCase, { asOf }: Moment): boolean {
  return course?.startedOn !== undefined && course.startedOn <= asOf;
}
