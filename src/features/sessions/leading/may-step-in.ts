import { mayRecordAt } from '../../../domain/session/may-record.ts';
import { isOpenable } from '../../../domain/session/sign-up.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Session } from '../session-queries.ts';

/** Whether somebody leads a session beside its holder. */
export function isLedBeside({ coLeaders }: Session, account: string): boolean {
  return coLeaders.some((one) => one.account === account);
}

/** Whether the viewer may begin to lead a group beside its holder: they write down who of it came, and do not hold it. */
export function mayStepIn({ viewer }: EmployeeVisit, { kind, heldBy, people }: Session): boolean {
  if (!isOpenable(kind) || heldBy === viewer.account) return false;
  return people.some(({ held }) => mayRecordAt(held, kind, false));
}
