import type { Visit } from '../../access/index.ts';
import type { AskedHere } from '../asked-here.ts';
import type { NoAnswer } from '../no-answer.ts';
import { tellOutcome } from '../response-repository.ts';

/** Tells that there will be no answer to one wave. Somebody may answer after all, as long as the wave is open. */
export async function tellNoAnswer(visit: Visit, here: AskedHere, told: NoAnswer): Promise<void> {
  const reason = told.outcome === 'could_not' ? told.reason : undefined;
  await tellOutcome(visit, here, { outcome: told.outcome, on: visit.today, reason });
  await visit.record({
    action: 'wave_outcome.tell',
    subject: { kind: 'enrolment', id: here.sheet.enrolment },
    authority: here.sheet.authority,
    payload: { asking: here.wave.asking.id, nth: here.wave.days.nth, outcome: told.outcome },
  });
}
