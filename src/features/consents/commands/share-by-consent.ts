import { v7 as newId } from 'uuid';
import type { Consent } from '../../../domain/consent/consent.ts';
import { releasedContents } from '../../../domain/consent/consent-content.ts';
import { canBeSharedBy, type SharingId } from '../../../domain/consent/sharing.ts';
import type { Visit } from '../../access/index.ts';
import { saveSharing, type Whose } from '../consent-repository.ts';

/** Shares by a consent, as far as one can be shared by at all; answers the sharing that came of it. */
export async function shareBy(visit: Visit, whose: Whose, consent: Consent): Promise<SharingId | undefined> {
  const content = releasedContents.find((released) => released === consent.content);
  if (content === undefined || !canBeSharedBy(consent)) return undefined;
  const id = newId() as SharingId;
  const { toOrganisation, toRelation, toAccount } = consent;
  await saveSharing(visit, whose, {
    id,
    content,
    toOrganisation,
    toRelation,
    toAccount,
    sharedOn: visit.today,
    basis: { by: 'consent', consent: consent.id },
  });
  return id;
}
