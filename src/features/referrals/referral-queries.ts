import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { type PersonHead, readPersonHead } from '../people/index.ts';
import { readVersion } from '../programmes/index.ts';
import { type ReferralStanding, readStanding } from './steps-queries.ts';

/** What a referral says, for those who may read more than where it stands. */
export interface ReferralContent {
  readonly grounds: string;
  /** Whoever wrote them. */
  readonly referrer: string;
  readonly definition: ProgrammeDefinition;
  /** The words of the answer, when there were any. */
  readonly answerWords: string | undefined;
}

/** What the page of one referral shows and offers. */
export interface ReferralModel {
  readonly today: PlainDate;
  readonly head: PersonHead;
  readonly standing: ReferralStanding;
  readonly content: ReferralContent | undefined;
  readonly may: { readonly decide: boolean; readonly start: boolean; readonly openCourse: boolean };
}

/** One referral as far as the viewer may read it. */
export async function readReferral(visit: Visit, referral: string): Promise<ReferralModel | undefined> {
  const standing = await readStanding(visit, referral);
  if (standing === undefined) return undefined;
  const head = await readPersonHead(visit, standing.citizen);
  if (head === undefined) return undefined;
  const content = visit.may('referral.read') ? await readContent(visit, referral) : undefined;
  const may = {
    decide: visit.may('referral.decide') && standing.state === 'sent',
    start: visit.may('enrolment.start') && standing.state === 'accepted',
    openCourse: visit.may('enrolment.read') && standing.enrolment !== undefined,
  };
  return { today: visit.today, head, standing, content, may };
}

async function readContent(visit: Visit, referral: string): Promise<ReferralContent | undefined> {
  const content = await visit.tables
    .selectFrom('referral')
    .leftJoin('referral_decision as decision', (join) =>
      join
        .onRef('decision.authority_id', '=', 'referral.authority_id')
        .onRef('decision.referral_id', '=', 'referral.id'),
    )
    .leftJoin('employment as referrer', (join) =>
      join
        .onRef('referrer.account_id', '=', 'referral.referrer_account_id')
        .onRef('referrer.organisation_id', '=', 'referral.referrer_organisation_id'),
    )
    .select(['referral.reason as grounds', 'referral.programme_version_id'])
    .select(['decision.reason as answer_words', 'referrer.staff_name'])
    .where('referral.id', '=', referral)
    .limit(1)
    .executeTakeFirst();
  return (
    content && {
      grounds: content.grounds,
      referrer: content.staff_name ?? '',
      definition: await readVersion(visit, content.programme_version_id),
      answerWords: content.answer_words ?? undefined,
    }
  );
}
