import { v7 as newId } from 'uuid';
import { addDays, addWeeks, daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, parseCprNumber } from '../../domain/person/cpr-number.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { answerDueOn } from '../../domain/referral/waiting.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import { type DemoAccount, reportedPerson } from './demo-report-people.ts';
import type { DemoRows } from './demo-rows.ts';

/** How many people the run has. */
export const reportedPeople = 112;

/** What one person's way is told from. */
export interface OneWay {
  readonly at: number;
  readonly run: string;
  readonly caseworker: DemoAccount;
  readonly leader: DemoAccount;
  readonly version: string;
  readonly definition: ProgrammeDefinition;
  readonly keys: KeyRing;
  readonly began: PlainDate;
  readonly today: PlainDate;
}

const reason = 'Sygemeldt. Vil gerne i gang igen, men har brug for ro og en fast plan.';

/** One person's way, told by its number: who says no, who stops, who completes. */
export function addWay(rows: DemoRows, way: OneWay): void {
  const { at, run, caseworker, version, definition, began, today } = way;
  const sentOn = addDays(began, Math.floor((at * daysBetween(began, addDays(today, -6))) / reportedPeople));
  const authority_id = caseworker.organisation;
  const citizen_id = addPerson(rows, way, authority_id);
  const course = { authority_id, citizen_id, run_id: run, referral_id: newId() };
  const { referral_id, ...rest } = course;
  rows.referral.push({
    ...rest,
    id: referral_id,
    programme_version_id: version,
    referrer_account_id: caseworker.account,
    referrer_organisation_id: authority_id,
    reason,
    sent_on: sentOn,
  });
  const status = (name: string, on: PlainDate, more: object = {}): void => {
    const recorded_by = name === 'sent' ? caseworker.account : way.leader.account;
    rows.referral_status.push({ ...course, id: newId(), status: name, status_on: on, recorded_by, ...more });
  };
  status('sent', sentOn, { answer_by: answerDueOn(definition.intake, sentOn) });
  const answeredOn = addDays(sentOn, 9);
  if (answeredOn >= today) return;
  const answer = at % 17 === 5 ? 'withdrawn' : at % 13 === 7 ? 'refused' : 'accepted';
  status(answer, answeredOn);
  const startsOn = addWeeks(sentOn, 3);
  if (answer === 'accepted' && startsOn < today) addCourse(rows, way, course, startsOn);
}

function addPerson(
  rows: DemoRows,
  { at, keys, caseworker, began, today }: OneWay,
  authority_id: string,
): string {
  const own = { authority_id, citizen_id: newId() };
  const { callName, name } = reportedPerson(at);
  const day = String(61 + (at % 28)).padStart(2, '0');
  const month = String(1 + (at % 12)).padStart(2, '0');
  const cpr = parseCprNumber(`${day}${month}${70 + (at % 25)}${String(1000 + at)}`, today);
  if (!cpr.ok) throw new Error(`a demo number is wrong: ${cpr.refusal}`);
  rows.citizen.push({ authority_id, id: own.citizen_id });
  rows.citizen_call_name.push({ ...own, call_name: callName, contact_phone: null });
  rows.citizen_identity.push({
    ...own,
    full_name: name,
    ...sealCpr(keys, authority_id, cpr.value),
    born_on: birthDateOf(cpr.value),
    address: null,
  });
  rows.responsible_caseworker.push({
    authority_id,
    id: newId(),
    citizen_id: own.citizen_id,
    account_id: caseworker.account,
    period: `[${began},)`,
  });
  return own.citizen_id;
}

/** Weeks after the start at which a course ended, and how. */
function endingOf(at: number): { readonly weeks: number; readonly ending: string } {
  if (at % 6 === 2) return { weeks: 8, ending: 'drop_out' };
  if (at % 7 === 3) return { weeks: 15, ending: 'exit_to_work_or_education' };
  return at % 31 === 4 ? { weeks: 20, ending: 'other' } : { weeks: 39, ending: 'completed' };
}

function addCourse(
  rows: DemoRows,
  { at, version, caseworker, today }: OneWay,
  course: { authority_id: string; citizen_id: string; run_id: string; referral_id: string },
  startsOn: PlainDate,
): void {
  const { weeks, ending } = endingOf(at);
  const endedOn = addWeeks(startsOn, weeks);
  const isOver = endedOn < today;
  const id = newId();
  rows.enrolment.push({
    ...course,
    id,
    programme_version_id: version,
    starts_on: startsOn,
    ended_on: isOver ? endedOn : null,
  });
  const returnedOn = addWeeks(startsOn, 12 + (at % 18));
  if (at % 7 < 3 && ending !== 'drop_out' && returnedOn < today)
    rows.work_fact.push({
      authority_id: course.authority_id,
      id: newId(),
      citizen_id: course.citizen_id,
      fact_kind: 'return_from_sick_leave',
      extent: at % 2 === 0 ? 'full' : 'partial',
      period: `[${returnedOn},${returnedOn}]`,
      source: 'staff',
      recorded_by: caseworker.account,
    });
  if (!isOver) return;
  rows.closing.push({
    ...course,
    id: newId(),
    enrolment_id: id,
    ended_on: endedOn,
    closed_on: endedOn,
    ending,
    recommendation:
      ending === 'completed' && at % 4 !== 1 ? 'Hold den faste dag hjemme, og begynd med få timer.' : null,
    remark: null,
    recorded_by: caseworker.account,
  });
}
