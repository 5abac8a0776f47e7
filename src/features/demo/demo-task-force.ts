import type { Client } from 'pg';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { emptyWorkplace, registerWorkplace } from '../companies/index.ts';
import {
  emptyAct,
  meetingForm,
  memberForm,
  readActChoices,
  readMembers,
  recordAct,
  standingMembers,
  writeMeeting,
  writeMember,
} from '../runs/index.ts';
import { demoDoors } from './demo-doors.ts';
import { demoId } from './demo-id.ts';
import { demoPlacements, demoPlacementsOfRun } from './demo-placements.ts';
import type { DemoAccount } from './demo-report-people.ts';
import type { DemoAct, DemoMeeting, DemoMember, DemoRun, DemoRunFile } from './demo-run-file.ts';
import { demoTraining } from './demo-trainings.ts';
import { visiting } from './demo-visit-queries.ts';
import { demoWishes } from './demo-wishes.ts';

/**
 * What the runs have done with companies, by the very commands that people use: who opens doors, when they met, whom
 * was guided and what was promised, each written down by the leader on its own day.
 *
 * @param keeper whoever writes companies into the register all houses share
 */
export async function demoTaskForces(
  administrator: Client,
  keys: KeyRing,
  { houses, runs }: DemoRunFile,
  keeper: DemoAccount,
  today: PlainDate,
): Promise<void> {
  for (const run of runs) {
    if (run.leader === undefined || run.acts === undefined) continue;
    const id = demoId('run', run.ledger ?? run.programme);
    const began = addWeeks(today, -(run.beganWeeksAgo ?? 0));
    const leader = accountOf(run.leader, houses[run.leader.house]?.name ?? '');
    const on = (day: PlainDate, work: (visit: EmployeeVisit) => Promise<void>) =>
      visiting(administrator, keys, leader, day, work, { recordedThen: true });
    await visiting(administrator, keys, keeper, addDays(today, -1), (visit) => register(visit, run));
    for (const member of run.taskForce?.members ?? [])
      await on(addWeeks(began, member.week), (visit) => join(visit, id, member));
    for (const act of run.acts) await on(addWeeks(began, act.week), (visit) => tellAct(visit, id, act));
    for (const training of run.trainings ?? []) await demoTraining(id, training, began, on);
    const doors = run.taskForce?.consultant;
    if (doors !== undefined) {
      const consultant = accountOf(doors, leader.organisationName);
      await demoDoors(administrator, keys, id, consultant, today);
      await demoWishes(administrator, keys, id, consultant, today);
      const companies = (run.companies ?? []).map(({ name }) => name);
      await demoPlacements(administrator, keys, consultant, id, demoPlacementsOfRun(companies), today);
    }
    for (const meeting of run.taskForce?.meetings ?? [])
      await on(addWeeks(began, meeting.week), (visit) => meet(visit, id, meeting));
  }
}

function accountOf({ name, house }: { readonly name: string; readonly house: string }, houseName: string) {
  return {
    account: demoId('account', name),
    employment: demoId('employment', name),
    organisation: demoId('house', house),
    name,
    organisationName: houseName,
  };
}

async function register(visit: EmployeeVisit, { companies = [] }: DemoRun): Promise<void> {
  const industries = await readCodes(visit.tables, 'industries');
  for (const { industry, ...company } of companies) {
    const typed = {
      ...emptyWorkplace(),
      ...company,
      kind: 'company',
      isAnother: true,
      industry: industries.find(({ code }) => code === industry)?.id ?? '',
    };
    const ids = industries.map(({ id }) => id);
    mustBe((await registerWorkplace(visit, typed, ids)).outcome, 'registered', company.name);
  }
}

async function join(visit: EmployeeVisit, run: string, member: DemoMember): Promise<void> {
  const pick = { company: member.company, chosen: '', chosenFor: '' };
  const typed = { ...memberForm(visit.today), pick, name: member.name, title: member.title };
  mustBe((await writeMember(visit, run, typed, [])).outcome, 'written', member.name);
}

/** Writes down what was done with a company, or promised by one. */
export async function tellAct(visit: EmployeeVisit, run: string, act: DemoAct): Promise<void> {
  const choices = await readActChoices(visit, run);
  const company = act.company ?? '';
  const kinds = await readCodes(visit.tables, 'work-kinds');
  const until = act.weeks === undefined ? undefined : addDays(addWeeks(visit.today, act.weeks), -1);
  const typed = {
    ...emptyAct(),
    on: formatTypedDate(visit.today),
    pick: { company, chosen: '', chosenFor: '' },
    member: choices.memberOptions.find(({ label }) => label.startsWith(`${act.member},`))?.value ?? '',
    people: act.people === undefined ? '' : String(act.people),
    hours: act.hours === undefined ? '' : String(act.hours),
    terms: {
      codeId: kinds.find(({ code }) => code === act.workKind)?.id ?? '',
      from: until === undefined ? '' : formatTypedDate(visit.today),
      to: until === undefined ? '' : formatTypedDate(until),
      conditions: act.conditions ?? '',
      gives: act.gives ?? [],
      cannotGive: act.cannotGive ?? [],
    },
  };
  mustBe((await recordAct(visit, run, act.kind, typed, choices)).outcome, 'written', company);
}

async function meet(visit: EmployeeVisit, run: string, meeting: DemoMeeting): Promise<void> {
  const members = standingMembers(await readMembers(visit, run));
  const present = members.filter(({ name }) => meeting.present.includes(name)).map(({ id }) => id);
  const typed = { ...meetingForm(visit.today), place: meeting.place, words: meeting.words, present };
  mustBe((await writeMeeting(visit, run, typed, members)).outcome, 'written', meeting.words);
}

function mustBe(outcome: string, wanted: string, about: string): void {
  if (outcome !== wanted) throw new Error(`the demo's ${about} came out as ${outcome}`);
}
