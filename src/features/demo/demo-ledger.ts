import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, parseCprNumber } from '../../domain/person/cpr-number.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import type { DemoCodes } from './demo-code-queries.ts';
import type { DemoCourse } from './demo-courses.ts';
import { benefitFact, workFact } from './demo-fact-rows.ts';
import { type LedgerPlan, type LedgerPlans, type PlannedFact, toldOf } from './demo-ledger-file.ts';
import type { DemoRows } from './demo-rows.ts';

/** What the people of one run are laid on. */
interface LedgerRun {
  readonly id: string;
  readonly version: string;
  readonly authorities: readonly string[];
  readonly leader: string;
  readonly plan: LedgerPlan;
}

const firstNames =
  'Alma Bent Carla Dines Elna Folmer Gerda Helge Inga Jørn Kirstine Leif Maja Niels Oda Poul Ragna Svend Thea Uffe Vita Aage Ætta Øjvind Åse'.split(
    ' ',
  );
const lastNames = ['Opdigt', 'Påhit', 'Skitsen', 'Udkast', 'Modelsen'];

/** People in every other run, accepted and begun, and what became of them: figures worth looking at. */
export function demoLedger(
  rows: DemoRows,
  plans: LedgerPlans,
  ledgers: ReadonlyMap<string, string>,
  codes: DemoCodes,
  keys: KeyRing,
  today: PlainDate,
): void {
  let numbers = 0;
  for (const run of runsOf(rows, plans, ledgers))
    for (let person = 0; person < run.plan.people; person += 1) {
      addPerson(rows, run, person, numbers, codes, keys, today);
      numbers += 1;
    }
}

function runsOf(rows: DemoRows, plans: LedgerPlans, ledgers: ReadonlyMap<string, string>): LedgerRun[] {
  return rows.run.flatMap((run) => {
    const plan = plans[ledgers.get(run.id) ?? ''];
    const leader = rows.appointment.find((row) => row.run_id === run.id && row.part === 'project_leader');
    const authorities = rows.run_party
      .filter((row) => row.run_id === run.id && row.part === 'authority')
      .map(({ organisation_id }) => organisation_id);
    if (plan === undefined || leader === undefined || authorities.length === 0) return [];
    return [{ id: run.id, version: run.programme_version_id, authorities, leader: leader.account_id, plan }];
  });
}

function addPerson(
  rows: DemoRows,
  run: LedgerRun,
  person: number,
  number: number,
  codes: DemoCodes,
  keys: KeyRing,
  today: PlainDate,
): void {
  const authority_id = run.authorities[person % run.authorities.length] ?? '';
  const course = { authority_id, citizen_id: newId(), run_id: run.id, referral_id: newId() };
  const [first, last] = run.plan.began;
  const weeksAgo = Math.round(first - ((first - last) * person) / Math.max(1, run.plan.people - 1));
  const startsOn = addDays(addWeeks(today, -weeksAgo), person % 5);
  addCitizen(rows, course, run.leader, number, keys, startsOn);
  addWay(rows, run, course, startsOn, person);
  for (const fact of toldOf(run.plan.facts, person)) {
    const code = fact.codes?.[person % fact.codes.length];
    addFact(rows, course, run.leader, { ...fact, code }, startsOn, codes, today);
  }
}

function addCitizen(
  rows: DemoRows,
  { authority_id, citizen_id }: DemoCourse,
  responsible: string,
  number: number,
  keys: KeyRing,
  startsOn: PlainDate,
): void {
  const callName = firstNames[number % firstNames.length] ?? '';
  const lastName = lastNames[Math.floor(number / firstNames.length) % lastNames.length] ?? '';
  const cpr = parseCprNumber(numberOf(number), startsOn);
  if (!cpr.ok) throw new Error(`a demo number is wrong: ${cpr.refusal}`);
  const own = { authority_id, citizen_id };
  rows.citizen.push({ authority_id, id: citizen_id });
  rows.citizen_call_name.push({ ...own, call_name: callName, contact_phone: null });
  rows.citizen_identity.push({
    ...own,
    full_name: `${callName} ${lastName}`,
    ...sealCpr(keys, authority_id, cpr.value),
    born_on: birthDateOf(cpr.value),
    address: null,
  });
  const period = `[${addWeeks(startsOn, -6)},)`;
  rows.responsible_caseworker.push({ ...own, id: newId(), account_id: responsible, period });
}

/** A replacement number that nobody else in the demo has: sixty is added to the day. */
function numberOf(number: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const serial = String(100 + Math.floor(number / 28)).padStart(4, '0');
  return `${two(61 + (number % 28))}${two(1 + (number % 12))}${two(66 + (number % 30))}${serial}`;
}

function addWay(
  rows: DemoRows,
  run: LedgerRun,
  course: DemoCourse,
  startsOn: PlainDate,
  person: number,
): void {
  const { referral_id, ...rest } = course;
  const by = { recorded_by: run.leader };
  const sentOn = addDays(startsOn, -25);
  rows.referral.push({
    ...rest,
    id: referral_id,
    programme_version_id: run.version,
    referrer_account_id: run.leader,
    referrer_organisation_id: course.authority_id,
    reason: 'Vil gerne i gang og har brug for nogen ved siden af.',
    sent_on: sentOn,
  });
  const status = (name: string, on: PlainDate): void => {
    rows.referral_status.push({ ...course, id: newId(), status: name, status_on: on, ...by });
  };
  status('sent', sentOn);
  status('accepted', addDays(startsOn, -14));
  rows.referral_decision.push({ ...course, reason: 'Er i målgruppen og vil gerne.', ...by });
  const ended = toldOf(run.plan.endings, person)[0];
  const ended_on = ended === undefined ? null : addDays(addWeeks(startsOn, ended.week), -1);
  const enrolment_id = newId();
  const programme_version_id = run.version;
  rows.enrolment.push({ ...course, id: enrolment_id, programme_version_id, starts_on: startsOn, ended_on });
  if (ended === undefined || ended_on === null) return;
  const recommendation = ended.ending === 'completed' ? 'Fortsæt i små skridt med en fast kontakt.' : null;
  rows.closing.push({
    ...course,
    enrolment_id,
    id: newId(),
    ending: ended.ending,
    ended_on,
    closed_on: ended_on,
    recommendation,
    onward_plan: ended.ending === 'completed' && person % 5 !== 4 ? 'Mød sagsbehandleren om to uger.' : null,
    remark: null,
    ...by,
  });
}

function addFact(
  rows: DemoRows,
  { authority_id, citizen_id }: DemoCourse,
  recorded_by: string,
  planned: PlannedFact & { readonly code: string | undefined },
  startsOn: PlainDate,
  codes: DemoCodes,
  today: PlainDate,
): void {
  const from = addWeeks(startsOn, planned.week);
  const code_id = planned.code === undefined ? null : codes.get(planned.code);
  if (from > today || code_id === undefined) return;
  const isOneDay = ['decision', 'treatment_referral'].includes(planned.kind);
  const to = isOneDay ? from : planned.weeks === undefined ? undefined : addWeeks(from, planned.weeks);
  const period = to === undefined ? `[${from},)` : `[${from},${to}]`;
  const { source, kind: fact_kind } = planned;
  const fact = { authority_id, id: newId(), citizen_id, fact_kind, period, source, recorded_by };
  if (planned.circle === 'work')
    rows.work_fact.push(workFact({ ...fact, code_id, hours_a_week: planned.hours?.toString() ?? null }));
  else if (planned.circle === 'benefit')
    rows.benefit_fact.push(benefitFact({ ...fact, code_id, decided_for: planned.decidedFor ?? null }));
  else rows.other_fact.push(fact);
}
