import type { Result } from '../../../domain/kernel/result.ts';
import { accepted, refused } from '../../../domain/kernel/result.ts';
import { closedByOwnNo } from '../../../domain/referral/close-on-own-no.ts';
import { stepsOf } from '../../../domain/referral/intake-step.ts';
import { type ChoiceRefusal, sayChoice } from '../../../domain/referral/say-choice.ts';
import type { CitizensChoice } from '../../../domain/referral/step-outcome.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { hasIntakeFact } from '../intake-queries.ts';
import { addIntakeFact } from '../intake-repository.ts';
import { readPinned } from '../pinned-queries.ts';
import { addOwnNo, findReferral, oneAtATime } from '../referral-repository.ts';

/** The citizen says themself whether they want to take part. A no closes the referral, and is asked for no reason. */
export async function sayOwnChoice(
  visit: CitizenVisit,
  id: string,
  { fact, choice }: { readonly fact: string; readonly choice: CitizensChoice },
): Promise<Result<CitizensChoice, ChoiceRefusal>> {
  await oneAtATime(visit, id);
  if (await hasIntakeFact(visit, fact)) return accepted(choice);
  const referral = await findReferral(visit, id);
  const intake = (await readPinned(visit, id))?.intake;
  const step = intake && stepsOf(intake, referral?.route).find(({ kind }) => kind === 'voluntary_choice');
  if (referral === undefined || step === undefined) return refused('too-late-to-choose');
  const said = sayChoice(referral, step, choice, visit.today);
  if (!said.ok) return said;
  await addIntakeFact(visit, referral, said.value, fact);
  const closed = closedByOwnNo(referral, said.value);
  if (closed !== undefined) await addOwnNo(visit, closed);
  await visit.record({
    action: 'referral.choose',
    subject: { kind: 'referral', id },
    authority: referral.authority,
    payload: {},
  });
  return accepted(choice);
}
