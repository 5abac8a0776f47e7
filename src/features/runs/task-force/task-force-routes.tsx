import { standingRows } from '../../../domain/kernel/standing-rows.ts';
import { funnelSteps } from '../../../domain/place-step/count-funnel.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { readPersonHead } from '../../people/index.ts';
import { actsInOrder } from '../company-acts/act-history.ts';
import { readActs } from '../company-acts/act-queries.ts';
import { type PlaceOfActs, placeOfActs } from '../company-acts/place-of-acts.ts';
import { readRun } from '../run-queries.ts';
import type { TaskForceForm } from './form-frame.tsx';
import { type FunnelStepModel, FunnelStepPage } from './funnel-step-page.tsx';
import { MeetingFormPage } from './meeting-form-page.tsx';
import { MemberFormPage } from './member-form-page.tsx';
import { readFunnel } from './read-funnel.ts';
import { memberBy, type StandingMember, standingMembers } from './standing-members.ts';
import { taskForceAddresses } from './task-force-addresses.ts';
import {
  meetingForm,
  memberForm,
  type TypedMeeting,
  type TypedMember,
  typedMeeting,
  typedMember,
} from './task-force-forms.ts';
import { TaskForcePage } from './task-force-page.tsx';
import { type MeetingEntry, readMeetings, readMembers } from './task-force-queries.ts';
import { taskForceTexts } from './task-force-texts.ts';
import { memberTitle } from './task-force-words.ts';
import { type WrittenMeeting, type WrittenMember, writeMeeting, writeMember } from './write-task-force.ts';

const as = 'employee';
const base = '/runs/:run/task-force';

/** A run's task force: for everybody at work in a house that takes part, as what is done with companies is. */
export const taskForceRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, as, handle: show },
  { method: 'get', address: `${base}/way/:funnelStep`, action: 'figure.read', at: 'run', handle: showStep },
  { method: 'get', address: `${base}/members`, as, handle: askMember },
  { method: 'post', address: `${base}/members`, as, handle: saveMember },
  { method: 'get', address: `${base}/meetings`, as, handle: askMeeting },
  { method: 'post', address: `${base}/meetings`, as, handle: saveMeeting },
];

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfActs(visit, asked);
  if (place === undefined) return missing;
  const run = place.about.id;
  const model = {
    ...place,
    run,
    house: visit.viewer.organisation,
    today: visit.today,
    members: standingMembers(await readMembers(visit, run)),
    meetings: await readMeetings(visit, run),
    acts: actsInOrder(await readActs(visit, run)).standing,
    counted: place.leads ? await readFunnel(visit, run) : undefined,
    done: (['member', 'meeting', 'corrected'] as const).find((code) => code === asked.query.text('done')),
  };
  return page(() => <TaskForcePage frame={visit} model={model} />);
}

/** The people behind one number of the funnel: whoever leads the run reads their facts about work. */
async function showStep(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const run = await readRun(visit, target, visit.today);
  const step = funnelSteps.find((one) => one === codes['funnelStep']);
  if (run === undefined || step === undefined) return missing;
  const { funnel, uses } = await readFunnel(visit, target);
  const people: FunnelStepModel['people'][number][] = [];
  for (const person of funnel.steps[step]) {
    const citizen = uses.findLast((use) => use.person === person)?.citizen ?? person;
    const head = await readPersonHead(visit, citizen);
    if (head !== undefined) people.push({ citizen, callName: head.callName });
  }
  const model = { run: run.id, runName: run.name, step, people };
  return page(() => <FunnelStepPage frame={visit} model={model} />);
}

/** The place, where the viewer's house may write in it today. */
async function writingIn(visit: EmployeeVisit, asked: Asked): Promise<PlaceOfActs | undefined> {
  const place = await placeOfActs(visit, asked);
  return place?.writes ? place : undefined;
}

function formModel(place: PlaceOfActs, correcting: string | undefined, conflict: boolean): TaskForceForm {
  return { run: place.about.id, runName: place.runName, leads: place.leads, correcting, conflict };
}

/** The house's own member that stands; nobody puts another house's right. */
function ownMember(visit: EmployeeVisit, members: readonly StandingMember[], id: string) {
  const member = memberBy(members, id);
  return member?.organisation === visit.viewer.organisation ? member : undefined;
}

async function askMember(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await writingIn(visit, asked);
  if (place === undefined) return missing;
  const corrects = asked.query.text('corrects');
  const member = ownMember(visit, standingMembers(await readMembers(visit, place.about.id)), corrects);
  if (corrects !== '' && member === undefined) return missing;
  return memberPage(visit, place, memberForm(visit.today, member), member);
}

async function saveMember(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await writingIn(visit, asked);
  if (place === undefined) return missing;
  const typed = typedMember(asked.fields);
  const member = ownMember(visit, standingMembers(await readMembers(visit, place.about.id)), typed.corrects);
  if (typed.corrects !== '' && member === undefined) return missing;
  const written = await writeMember(visit, place.about.id, typed, place.about.people);
  if (written.outcome === 'written' || written.outcome === 'there-already')
    return back(place, typed.corrects === '' ? 'member' : 'corrected');
  return memberPage(visit, place, typed, member, written);
}

async function memberPage(
  visit: EmployeeVisit,
  place: PlaceOfActs,
  typed: TypedMember,
  member: StandingMember | undefined,
  written?: WrittenMember,
): Promise<Reply> {
  const isRefused = written?.outcome === 'refused';
  const conflict = written?.outcome === 'put-right-by-another';
  const model = {
    ...formModel(place, member && memberTitle(member), conflict),
    typed,
    refusals: isRefused ? written.refusals : {},
    found: isRefused ? written.found : undefined,
    people: place.about.people.map(({ employment, name, title }) => ({
      value: employment,
      label: title === '' ? name : `${name}, ${title}`,
    })),
  };
  return page(() => <MemberFormPage frame={visit} model={model} />, isRefused ? 422 : conflict ? 409 : 200);
}

async function ownMeeting(visit: EmployeeVisit, run: string, id: string): Promise<MeetingEntry | undefined> {
  const standing = standingRows(await readMeetings(visit, run));
  const meeting = standing.find(({ row, before }) => [row, ...before].some((one) => one.id === id))?.row;
  return meeting?.organisation === visit.viewer.organisation ? meeting : undefined;
}

async function askMeeting(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await writingIn(visit, asked);
  if (place === undefined) return missing;
  const corrects = asked.query.text('corrects');
  const members = standingMembers(await readMembers(visit, place.about.id));
  const meeting = corrects === '' ? undefined : await ownMeeting(visit, place.about.id, corrects);
  if (corrects !== '' && meeting === undefined) return missing;
  const present = meeting?.present.flatMap((id) => memberBy(members, id)?.id ?? []);
  return meetingPage(visit, place, members, meetingForm(visit.today, meeting, present), meeting);
}

async function saveMeeting(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await writingIn(visit, asked);
  if (place === undefined) return missing;
  const typed = typedMeeting(asked.fields);
  const members = standingMembers(await readMembers(visit, place.about.id));
  const meeting = typed.corrects === '' ? undefined : await ownMeeting(visit, place.about.id, typed.corrects);
  if (typed.corrects !== '' && meeting === undefined) return missing;
  const written = await writeMeeting(visit, place.about.id, typed, members);
  if (written.outcome === 'written' || written.outcome === 'there-already')
    return back(place, typed.corrects === '' ? 'meeting' : 'corrected');
  return meetingPage(visit, place, members, typed, meeting, written);
}

async function meetingPage(
  visit: EmployeeVisit,
  place: PlaceOfActs,
  members: readonly StandingMember[],
  typed: TypedMeeting,
  meeting: MeetingEntry | undefined,
  written?: WrittenMeeting,
): Promise<Reply> {
  const isRefused = written?.outcome === 'refused';
  const conflict = written?.outcome === 'put-right-by-another';
  const { language } = visit;
  const title = meeting && taskForceTexts[language].meetingOn(formatDate(meeting.on, language));
  const model = {
    ...formModel(place, title, conflict),
    typed,
    refusals: isRefused ? written.refusals : {},
    members,
  };
  return page(() => <MeetingFormPage frame={visit} model={model} />, isRefused ? 422 : conflict ? 409 : 200);
}

function back(place: PlaceOfActs, done: 'member' | 'meeting' | 'corrected'): Reply {
  return redirect(`${taskForceAddresses.list(place.about.id)}?done=${done}`);
}
