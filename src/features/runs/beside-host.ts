import { type Attended, attendedShare } from '../../domain/outcome/engine/attended-share.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { type Case, readCases } from './case-queries.ts';
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
  const added = await readCases(visit, run, [], moment);
  const inBoth = new Set(added.filter((one) => hasStarted(one, moment)).map(({ person }) => person.citizen));
  const hosted = (await readCases(visit, host.id, [rule], moment)).filter((one) => hasStarted(one, moment));
  const [both, hostOnly] = [true, false].map((wanted) =>
    attending(
      hosted.filter(({ person }) => inBoth.has(person.citizen) === wanted),
      moment,
    ),
  );
  return both && hostOnly && { rule, host: host.name, both, hostOnly };
}

function hasStarted({ course }: Case, { asOf }: Moment): boolean {
  return course?.startedOn !== undefined && course.startedOn <= asOf;
}

function attending(cases: readonly Case[], moment: Moment): Attending {
  const each = cases.map((one) => attendedShare(one, moment));
  return {
    people: cases.length,
    came: each.reduce((sum, { came }) => sum + came, 0),
    offered: each.reduce((sum, { offered }) => sum + offered, 0),
  };
}
