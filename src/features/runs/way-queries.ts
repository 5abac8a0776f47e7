import { type RawBuilder, sql } from 'kysely';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { Ending } from '../../domain/enrolment/ending.ts';
import type { EnrolmentId, ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CompletionRow } from '../../domain/outcome/completion-row.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { WayRow } from '../../domain/outcome/way-row.ts';
import type { ClosingDocument } from '../../domain/programme/closing-documents.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { ShownPerson, Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** One referral to a run: its way in dated facts, and whose it is. */
export interface Way extends WayRow {
  readonly person: ShownPerson;
  /** `undefined` when the viewer may count the person but not see their name. */
  readonly callName: ShownName | undefined;
  /** The version of the definition the course is in. */
  readonly version: string | undefined;
  /** All that was ever changed about the course's days. */
  readonly changes: readonly CourseChange[];
}

/** Everything recorded about ways through a run up to `knownAt`; what was true on `asOf` the rules decide. */
export async function readWays(
  { tables, today, language }: Pick<Visit, 'tables' | 'today' | 'language'>,
  run: string,
  { knownAt }: Moment,
): Promise<readonly Way[]> {
  const { rows } = await sql<Row>`
    select referral.id as referral, referral.authority_id as authority, referral.citizen_id as citizen, name.call_name,
           ${maskOf('referral.citizen_id', today)} as mask,
           referral.sent_on, ${dayOf('referral')} as sent_recorded_on,
           answer.status as answer, answer.status_on as answered_on, ${dayOf('answer')} as answer_recorded_on,
           own_no.status_on as own_no_on, ${dayOf('own_no')} as own_no_recorded_on,
           enrolment.id as enrolment, enrolment.programme_version_id as version, ${changesOf('enrolment')} as changes, enrolment.starts_on, ${dayOf('enrolment')} as start_recorded_on,
           closing.ending, closing.ended_on, closing.recommendation is not null as has_recommendation,
           array_remove(array[case when closing.onward_plan is not null then 'onward_plan' end,
             case when closing.handover_to is not null then 'onward_handover' end,
             case when closing.cv_lines is not null then 'cv_lines' end], null) as other_documents,
           ${dayOf('closing')} as closing_recorded_on
    from referral
      left join citizen_call_name name
        on name.authority_id = referral.authority_id and name.citizen_id = referral.citizen_id
      left join referral_status answer
        on answer.authority_id = referral.authority_id and answer.referral_id = referral.id
          and answer.status in ('accepted', 'refused') and ${dayOf('answer')} <= ${knownAt}
      left join referral_status own_no
        on own_no.authority_id = referral.authority_id and own_no.referral_id = referral.id
          and own_no.status = 'withdrawn' and ${dayOf('own_no')} <= ${knownAt}
      left join enrolment
        on enrolment.authority_id = referral.authority_id and enrolment.referral_id = referral.id
          and ${dayOf('enrolment')} <= ${knownAt}
      left join closing
        on closing.authority_id = enrolment.authority_id and closing.enrolment_id = enrolment.id
          and ${dayOf('closing')} <= ${knownAt}
          -- One that was taken back later still stood then.
          and not exists (select from closing_taken_back undone
                          where undone.authority_id = closing.authority_id and undone.closing_id = closing.id
                            and ${dayOf('undone')} <= ${knownAt})
          -- A course ends once: the ending that was written last.
          and not exists (select from closing later
                          where later.authority_id = closing.authority_id and later.enrolment_id = closing.enrolment_id
                            and later.recorded_at > closing.recorded_at and ${dayOf('later')} <= ${knownAt}
                            and not exists (select from closing_taken_back undone
                                            where undone.authority_id = later.authority_id and undone.closing_id = later.id
                                              and ${dayOf('undone')} <= ${knownAt}))
    where referral.run_id = ${run} and ${dayOf('referral')} <= ${knownAt}
    order by name.call_name, referral.sent_on, referral.id
  `.execute(tables);
  return inOrderOfName(rows.map((row) => wayOf(row, language)));
}

type RecordedTable = 'referral' | 'answer' | 'own_no' | 'enrolment' | 'closing' | 'undone' | 'later';

/** The day a row was recorded, as people in Denmark lived it. */
function dayOf(table: RecordedTable): RawBuilder<PlainDate> {
  return sql`(${sql.ref(`${table}.recorded_at`)} at time zone 'Europe/Copenhagen')::date`;
}

interface Row {
  readonly referral: ReferralId;
  readonly authority: string;
  readonly citizen: string;
  readonly call_name: string | null;
  readonly mask: Mask | null;
  readonly sent_on: PlainDate;
  readonly sent_recorded_on: PlainDate;
  readonly answer: 'accepted' | 'refused' | null;
  readonly answered_on: PlainDate | null;
  readonly answer_recorded_on: PlainDate | null;
  readonly own_no_on: PlainDate | null;
  readonly own_no_recorded_on: PlainDate | null;
  readonly enrolment: EnrolmentId | null;
  readonly version: string | null;
  readonly changes: readonly CourseChange[] | null;
  readonly starts_on: PlainDate | null;
  readonly start_recorded_on: PlainDate | null;
  readonly ending: Ending | null;
  readonly ended_on: PlainDate | null;
  readonly has_recommendation: boolean;
  readonly other_documents: readonly ClosingDocument[];
  readonly closing_recorded_on: PlainDate | null;
}

/** A masked name stands where its code belongs: its old place would tell how the name begins. */
function inOrderOfName(ways: readonly Way[]): readonly Way[] {
  const named = ways.flatMap((way) =>
    way.callName === undefined ? [] : [{ ...way, callName: way.callName }],
  );
  return [...inShownOrder(named), ...ways.filter(({ callName }) => callName === undefined)];
}

function wayOf(row: Row, language: Language): Way {
  const answered = factOf(row.answered_on, row.answer_recorded_on);
  return {
    referral: row.referral,
    person: { authority: row.authority, citizen: row.citizen },
    callName:
      row.call_name === null
        ? undefined
        : shownName({ ...row, citizen_id: row.citizen, call_name: row.call_name }, 'list', language),
    sent: { on: row.sent_on, recordedOn: row.sent_recorded_on },
    answer: answered && row.answer ? { ...answered, given: row.answer } : undefined,
    ownNo: factOf(row.own_no_on, row.own_no_recorded_on),
    course: courseOf(row),
    version: row.version ?? undefined,
    changes: row.changes ?? [],
  };
}

function factOf(on: PlainDate | null, recordedOn: PlainDate | null): WayRow['ownNo'] {
  return on === null || recordedOn === null ? undefined : { on, recordedOn };
}

function courseOf(row: Row): CompletionRow | undefined {
  if (row.enrolment === null || row.start_recorded_on === null) return undefined;
  return {
    enrolment: row.enrolment,
    startedOn: row.starts_on ?? undefined,
    startRecordedOn: row.start_recorded_on,
    closing: closingOf(row),
  };
}

function closingOf(row: Row): CompletionRow['closing'] {
  if (row.ending === null || row.closing_recorded_on === null) return undefined;
  return {
    ending: row.ending,
    endedOn: row.ended_on ?? undefined,
    hasRecommendation: row.has_recommendation,
    otherDocuments: row.other_documents,
    recordedOn: row.closing_recorded_on,
  };
}
