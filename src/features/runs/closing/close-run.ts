import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import { type CloseRunRefusal, closeRun, type RunToClose } from '../../../domain/run/close-run.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveRunClosing } from './run-closing-repository.ts';

/** Closes a run for good and records it. */
export async function closeRunForGood(
  visit: EmployeeVisit,
  run: string,
  toClose: RunToClose,
  lastDay: PlainDate | undefined,
): Promise<Result<PlainDate, CloseRunRefusal>> {
  const closed = closeRun(toClose, lastDay, visit.today);
  if (!closed.ok) return closed;
  await saveRunClosing(visit, run, closed.value);
  await visit.record({
    action: 'run.close',
    subject: { kind: 'run', id: run },
    authority: undefined,
    payload: { lastDay: closed.value },
  });
  return closed;
}
