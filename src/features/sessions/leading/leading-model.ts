import { sameFace } from '../../../domain/session/same-face.ts';
import { isOpenable } from '../../../domain/session/sign-up.ts';
import { type LeadRefusal, whyNobodyLeads } from '../../../domain/session/without-leader.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Session } from '../session-queries.ts';
import { isWithoutLeader, readLedTimes } from './leading-queries.ts';
import { isLedBeside, mayStepIn } from './may-step-in.ts';

/** Who leads a group, as its page tells it. */
export interface LeadingModel {
  /** Who led most of its series so far; absent where that tells nothing. */
  readonly sameFace: { readonly name: string; readonly led: number; readonly of: number } | undefined;
  /** Nobody is left to lead it on its day. */
  readonly isWithoutLeader: boolean;
  /** What the viewer can do about it by one press. */
  readonly press: 'step-in' | 'step-back' | undefined;
  readonly refusal: LeadRefusal | undefined;
}

export async function readLeading(
  visit: EmployeeVisit,
  session: Session,
  refusal: LeadRefusal | undefined,
): Promise<LeadingModel> {
  // A talk is with the one who holds it; whoever around the citizen meets them works nowhere.
  if (!isOpenable(session.kind))
    return { sameFace: undefined, isWithoutLeader: false, press: undefined, refusal };
  const times = session.series === null ? [] : await readLedTimes(visit, session.series.id);
  const face = sameFace(times);
  const name = times.find(({ names }) => face !== undefined && names[face.account])?.names[
    face?.account ?? ''
  ];
  const isAhead =
    whyNobodyLeads({ on: session.on, isCalledOff: session.cancelledOn !== null }, visit.today) === undefined;
  const nobody = isAhead && (await isWithoutLeader(visit, session.id));
  return {
    sameFace: face && name ? { name, led: face.led, of: face.of } : undefined,
    isWithoutLeader: nobody,
    press: isAhead ? pressOf(visit, session, nobody) : undefined,
    refusal,
  };
}

function pressOf(visit: EmployeeVisit, session: Session, nobody: boolean): LeadingModel['press'] {
  if (isLedBeside(session, visit.viewer.account)) return 'step-back';
  return nobody && mayStepIn(visit, session) ? 'step-in' : undefined;
}
