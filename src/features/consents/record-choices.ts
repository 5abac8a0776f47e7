import type { CodeOnDate } from '../../domain/code-list/codes-on.ts';
import { codesOn } from '../../domain/code-list/codes-on.ts';
import type { ConsentContent } from '../../domain/consent/consent-content.ts';
import { contentsFor, contentsReleasedTo, type Recipient } from '../../domain/consent/recipient.ts';
import type { OrganisationId } from '../../domain/kernel/ids.ts';
import { includesDate } from '../../domain/kernel/period.ts';
import type { ConsentQuestion } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { type Course, readCourse } from '../enrolments/index.ts';
import { readVersion } from '../programmes/index.ts';
import type { Whose } from './consent-repository.ts';
import { recipientWords } from './recipient-words.ts';
import { readEvaluatingHouses, readHouses, readRepresentatives } from './record-choices-queries.ts';

/** Somebody content may pass to, as the forms offer them. */
export interface OfferedRecipient {
  /** Names the recipient in what is posted. */
  readonly key: string;
  readonly recipient: Recipient;
  readonly label: string;
  /** What a consent to them can be about. */
  readonly contents: readonly ConsentContent[];
  /** Nothing can be shared by law with a successor to a journal. */
  readonly mayBeByLaw: boolean;
}

/** What can be chosen in the forms about one course today. */
export interface RecordChoices {
  readonly course: Course;
  readonly whose: Whose;
  readonly recipients: readonly OfferedRecipient[];
  /** The houses whose content a consent may be about. */
  readonly houses: readonly { readonly id: OrganisationId; readonly name: string }[];
  readonly questions: readonly ConsentQuestion[];
  /** The rules of law one may share by. */
  readonly rules: readonly CodeOnDate[];
}

/** Reads what can be chosen; `undefined` when the course does not exist for this viewer. */
export async function readRecordChoices(visit: Visit, enrolment: string): Promise<RecordChoices | undefined> {
  const course = await readCourse(visit, enrolment);
  if (course === undefined) return undefined;
  const { authority, citizen, run, referral } = course;
  const definition = await readVersion(visit, course.versionId);
  const team = course.team.filter(({ period }) => includesDate(period, visit.today));
  const evaluating = await readEvaluatingHouses(visit, run);
  const own = [course.authority as string as OrganisationId, ...team.map((one) => one.organisation)];
  const ids = [...new Set([...own, ...evaluating])];
  const houses = await readHouses(visit, ids);
  const representatives = await readRepresentatives(visit, citizen);
  const names = {
    houseNames: new Map(houses.map(({ id, name }) => [id, name])),
    personNames: new Map(representatives.map(({ account, name }) => [account, name])),
  };
  const offered: readonly Recipient[] = [
    ...team.map(({ organisation, accessRow }) => ({ toOrganisation: organisation, toRelation: accessRow })),
    { toOrganisation: authority as string as OrganisationId, toRelation: 'responsible_outside_team' },
    ...evaluating.map((toOrganisation) => ({ toOrganisation, toRelation: 'evaluator' as const })),
    ...representatives.map(({ account }) => ({
      toOrganisation: authority as string as OrganisationId,
      toRelation: 'lay_representative' as const,
      toAccount: account,
    })),
  ];
  return {
    course,
    whose: { authority, citizen, run, referral },
    houses: houses.filter(({ id }) => own.includes(id)),
    questions: definition.consents,
    rules: codesOn(await readCodes(visit.tables, 'sharing-rules'), visit.today),
    recipients: offered
      .filter((one, at) => offered.findIndex((other) => keyOf(other) === keyOf(one)) === at)
      .map((recipient) => ({
        key: keyOf(recipient),
        recipient,
        label: recipientWords(recipient, names, visit.language),
        contents: contentsFor(recipient.toRelation),
        mayBeByLaw: contentsReleasedTo(recipient.toRelation).length > 0,
      }))
      .filter(({ contents }) => contents.length > 0),
  };
}

function keyOf({ toOrganisation, toRelation, toAccount }: Recipient): string {
  return [toOrganisation, toRelation, toAccount ?? ''].join(':');
}
