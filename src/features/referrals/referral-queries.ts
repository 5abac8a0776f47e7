import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { type HandoverModel, readHandoverModel } from '../caseload-handovers/index.ts';
import { type PersonHead, readPersonHead } from '../people/index.ts';
import { readVersion } from '../programmes/index.ts';
import { type KeptAmendment, readAmendments, standingGrounds, standingRoute } from './amendment-queries.ts';
import { type IntakeModel, readIntake } from './intake-model.ts';
import { type ReferralStanding, readStanding } from './steps-queries.ts';

/** What a referral says, for those who may read more than where it stands. */
export interface ReferralContent {
  readonly grounds: string;
  /** What was put right since the sending, in the order it was. */
  readonly amendments: readonly KeptAmendment[];
  /** The way in that was chosen. */
  readonly route: string | undefined;
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
  /** The way in, for those who may read what the referral says. */
  readonly intake: IntakeModel | undefined;
  /** Whom the case is with, where the programme takes it over. */
  readonly handover: HandoverModel | undefined;
  readonly may: {
    readonly decide: boolean;
    readonly start: boolean;
    readonly openCourse: boolean;
    readonly amend: boolean;
    readonly openHouseNotes: boolean;
  };
}

/** One referral as far as the viewer may read it. */
export async function readReferral(visit: Visit, referral: string): Promise<ReferralModel | undefined> {
  const standing = await readStanding(visit, referral);
  if (standing === undefined) return undefined;
  const head = await readPersonHead(visit, standing.citizen);
  if (head === undefined) return undefined;
  const content = visit.may('referral.read') ? await readContent(visit, referral) : undefined;
  const handover = await readHandoverModel(visit, referral, content?.route);
  const may = {
    decide: visit.may('referral.decide') && standing.state === 'sent',
    start: visit.may('enrolment.start') && standing.state === 'accepted' && !handover?.holdsUpStart,
    amend: standing.state === 'sent' && (visit.may('referral.amend') || visit.may('referral.amend_own')),
    openCourse: visit.may('enrolment.read') && standing.enrolment !== undefined,
    openHouseNotes: visit.viewer.as === 'employee' && visit.may('organisation_note.read'),
  };
  const intake =
    content &&
    (await readIntake(visit, {
      referral,
      citizen: standing.citizen,
      route: content.route,
      intake: content.definition.intake,
      decides: may.decide,
      state: standing.state,
    }));
  return { today: visit.today, head, standing, content, intake, handover, may };
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
    .select(['referral.programme_version_id'])
    .select(standingGrounds('referral').as('grounds'))
    .select(standingRoute('referral').as('route_key'))
    .select(['decision.reason as answer_words', 'referrer.staff_name'])
    .where('referral.id', '=', referral)
    .limit(1)
    .executeTakeFirst();
  const amendments = content === undefined ? [] : await readAmendments(visit, referral);
  return (
    content && {
      grounds: content.grounds,
      amendments,
      route: content.route_key ?? undefined,
      referrer: content.staff_name ?? '',
      definition: await readVersion(visit, content.programme_version_id),
      answerWords: content.answer_words ?? undefined,
    }
  );
}
