import type { PlacedResponse } from '../../../domain/questionnaire/files/place-responses.ts';
import type { ToldResponse } from '../../../domain/questionnaire/files/told-response.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { raisedAnswer } from '../../../domain/questionnaire/safety.ts';
import { scoresOf } from '../../../domain/questionnaire/score.ts';
import { timingOf } from '../../../domain/questionnaire/wave-days.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { sealCpr } from '../../people/index.ts';
import type { RunAsking } from '../../waves/index.ts';

/** People as the door takes them. A number goes as a hash, never open. */
export function peoplePayload(
  told: readonly ToldResponse[],
  { authority, keys }: { readonly authority: string; readonly keys: KeyRing },
): string {
  return JSON.stringify(
    told.map(({ cpr, record }) => ({
      record,
      cpr_hash: cpr === undefined ? undefined : sealCpr(keys, authority, cpr).cpr_hash.toString('hex'),
    })),
  );
}

/** Responses as the doors take them: with the scores we work out, the totals that came, and what must be acted upon. */
export function answersPayload(
  placed: readonly PlacedResponse<RunAsking>[],
  questionnaire: Questionnaire,
): string {
  return JSON.stringify(
    placed.map(({ told, enrolment, wave: { asking, days } }) => ({
      enrolment,
      asking: asking.id,
      version: asking.version,
      nth: days.nth,
      language: told.language ?? 'da',
      answers: told.answers,
      answered_on: told.answeredOn,
      timing: timingOf(days, told.answeredOn),
      scores: scoresOf(questionnaire, told.answers),
      totals: told.totals,
      raised: raisedAnswer(questionnaire, told.answers),
    })),
  );
}
