import type { Release } from '../../domain/access/who-can-see.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import {
  type ConsentStanding,
  daysUntilItRunsOut,
  standingOf,
} from '../../domain/consent/consent-standing.ts';
import { canBeSharedBy, isOpenOn, type Sharing, type SharingId } from '../../domain/consent/sharing.ts';
import type { Visit } from '../access/index.ts';
import { type ConsentSheet, readConsentSheets } from './consent-sheet.ts';

/** A yes as the living list tells it. */
export interface LivingConsent {
  readonly consent: Consent;
  readonly standing: ConsentStanding;
  /** Days until it runs out, when that is soon. */
  readonly daysLeft: number | undefined;
  /** What was shared by it, the first time. */
  readonly sharing: SharingId | undefined;
  /** Whether it opens anything today. */
  readonly isOpen: boolean;
  /** It stands, could be shared by, and has not been. */
  readonly awaitsSharing: boolean;
  readonly writer: string | undefined;
  readonly hasPaper: boolean;
}

/** What was shared without a yes. */
export interface LivingLaw {
  readonly sharing: Sharing & { readonly basis: Extract<Sharing['basis'], { readonly by: 'law' }> };
  readonly isOpen: boolean;
  readonly writer: string | undefined;
}

/** Everything that is shared or was about one referral, newest first: what holds, and what is over. */
export interface LivingList {
  readonly sheet: ConsentSheet;
  readonly now: readonly LivingConsent[];
  readonly past: readonly LivingConsent[];
  readonly byLaw: readonly LivingLaw[];
  readonly pastByLaw: readonly LivingLaw[];
}

/** The living lists of some referrals, as far as they exist for this viewer. */
export async function readLivingLists(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly LivingList[]> {
  const sheets = await readConsentSheets(visit, referrals);
  return sheets.map((sheet) => livingListOf(sheet, visit.today));
}

function livingListOf(sheet: ConsentSheet, today: Visit['today']): LivingList {
  const consents = sheet.facts.consents.map((consent) => livingConsent(consent, sheet, today)).toReversed();
  const byLaw = sheet.sharings.flatMap((sharing) => livingLaw(sharing, sheet, today)).toReversed();
  const holds = ({ standing }: LivingConsent) => standing.now === 'stands' || standing.now === 'ahead';
  return {
    sheet,
    now: consents.filter(holds),
    past: consents.filter((one) => !holds(one)),
    byLaw: byLaw.filter(({ isOpen }) => isOpen),
    pastByLaw: byLaw.filter(({ isOpen }) => !isOpen),
  };
}

function livingConsent(consent: Consent, sheet: ConsentSheet, today: Visit['today']): LivingConsent {
  const { consents, withdrawals } = sheet.facts;
  const own = sheet.sharings.filter(({ basis }) => basis.by === 'consent' && basis.consent === consent.id);
  const standing = standingOf(consent, withdrawals, today);
  return {
    consent,
    standing,
    daysLeft: daysUntilItRunsOut(consent, withdrawals, today),
    sharing: own[0]?.id,
    isOpen: own.some((sharing) => isOpenOn(sharing, consents, withdrawals, today)),
    awaitsSharing: standing.now === 'stands' && own.length === 0 && canBeSharedBy(consent),
    writer: sheet.writers.get(consent.id),
    hasPaper: sheet.onPaper.has(consent.id),
  };
}

function livingLaw(sharing: Sharing, sheet: ConsentSheet, today: Visit['today']): LivingLaw[] {
  const { basis } = sharing;
  if (basis.by !== 'law') return [];
  const isOpen = isOpenOn(sharing, [], [], today);
  return [{ sharing: { ...sharing, basis }, isOpen, writer: sheet.writers.get(sharing.id) }];
}

/** What is open today to houses' people, for the pages that tell who can see what. */
export function releasedToHouses({ now, byLaw }: LivingList): readonly Release[] {
  const yeses = now.filter(({ isOpen }) => isOpen).map(({ consent }) => consent);
  return [
    ...yeses
      .filter(({ toAccount }) => toAccount === undefined)
      .map(({ content, toOrganisation, toRelation, period }) => ({
        kind: content,
        to: toOrganisation,
        as: toRelation,
        until: period.to,
      })),
    ...byLaw
      .filter(({ sharing }) => sharing.toAccount === undefined)
      .map(({ sharing }) => ({
        kind: sharing.content,
        to: sharing.toOrganisation,
        as: sharing.toRelation,
        until: sharing.basis.period.to,
        byLaw: true as const,
      })),
  ];
}
