import type { Consent } from '../consent/consent.ts';
import { isValidOn } from '../consent/is-valid-on.ts';
import { canBeSharedBy } from '../consent/sharing.ts';
import type { Withdrawal } from '../consent/withdrawal.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * The citizen's yes that feedback to the caseworker outside the team rests on today; the one that lasts longest
 * where there are several. `undefined` when none stands.
 */
export function standingFeedbackConsent<Yes extends Consent>(
  consents: readonly Yes[],
  withdrawals: readonly Withdrawal[],
  authority: OrganisationId,
  today: PlainDate,
): Yes | undefined {
  return consents
    .filter(({ content }) => content === 'feedback')
    .filter(
      ({ toOrganisation, toRelation }) =>
        toOrganisation === authority && toRelation === 'responsible_outside_team',
    )
    .filter((consent) => canBeSharedBy(consent) && isValidOn(consent, withdrawals, today))
    .toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0];
}

/** A yes without an end sorts behind every date. */
function lastDay({ period }: Consent): string {
  return period.to ?? '9999-12-31';
}
