import { v7 as newId } from 'uuid';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { StepStanding } from '../../domain/referral/step-standing.ts';
import { type AgreedStep, nextStepNow } from '../../domain/session/next-step-now.ts';
import type { CitizenVisit } from '../access/index.ts';
import { type ConsentListModel, type LivingList, readSharedLists } from '../consents/index.ts';
import { type OwnFeedback, readOwnFeedback } from '../feedback/index.ts';
import { type OpenGroup, readOpenGroups } from '../groups/index.ts';
import { type OwnHandover, readOwnHandovers } from '../journals/index.ts';
import {
  type OwnPlacement,
  readCoursesAtWork,
  readOwnPlacements,
  readUnansweredMinutes,
} from '../placements/index.ts';
import { type Plan, readPlans } from '../plans/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readOwnSteps } from '../referrals/index.ts';
import { type Appointment, readNextAppointments } from '../sessions/index.ts';
import { type OwnStories, readOwnStories } from '../stories/index.ts';
import { readWaitingWaves, type WaitingWave } from '../waves/index.ts';
import {
  type OwnNote,
  type OwnRecord,
  readOwnNotes,
  readOwnRecords,
  readWays,
  type WayRow,
} from './my-page-queries.ts';
import { type NamedHelper, onlookersAround } from './onlookers.ts';
import {
  type Bystander,
  type ComingHelper,
  readBystanders,
  readComingHelpers,
  readTeams,
  type TeamHelper,
} from './people-queries.ts';
import { type Standing, standingOf, waysToTell } from './way.ts';

/** One way as the citizen's pages tell it. */
export interface Way {
  readonly row: WayRow;
  readonly definition: ProgrammeDefinition;
  readonly standing: Standing;
  /** The steps on the way in, until the course begins or the way is closed. */
  readonly steps: readonly StepStanding[] | undefined;
  readonly team: readonly TeamHelper[];
  /** Who comes to the team on a day ahead. */
  readonly coming: readonly ComingHelper[];
  /** Everybody the access table lets near, the team among them. */
  readonly onlookers: readonly NamedHelper[];
  readonly notes: readonly OwnNote[];
  /** The next meeting that is planned. */
  readonly appointment: Appointment | undefined;
  /** Groups and cafés the citizen can sign up to, or has. */
  readonly groups: readonly OpenGroup[];
  /** Whether there are stories about them. */
  readonly stories: OwnStories;
  /** The citizen's own plan, once there is a course. */
  readonly plan: Plan | undefined;
  /** The id that a point for next time would have. */
  readonly newPoint: string;
  /** Questionnaires that can be answered now. */
  readonly asked: readonly WaitingWave[];
  /** Agreements about placements and jobs that hold. */
  readonly placements: readonly OwnPlacement[];
  /** In a placement or a job: there is something to tell of on the way. */
  readonly isAtWork: boolean;
  /** A part of minutes waits for the citizen's answer. */
  readonly minutesWait: boolean;
  readonly nextStep: (AgreedStep & { readonly writer: string }) | undefined;
  readonly consents: ConsentListModel | undefined;
  /** All that is shared and was. */
  readonly living: LivingList | undefined;
  /** What the team wants to write to the caseworker outside it, and what was sent. */
  readonly feedback: OwnFeedback | undefined;
  /** Whether a new psychologist may read the journal: asked, or said yes to. */
  readonly handovers: readonly OwnHandover[];
}

/** One record with its ways, and whom to ring to in that authority. */
export interface RecordModel {
  readonly record: OwnRecord;
  readonly responsible: Bystander | undefined;
  readonly ways: readonly Way[];
}

/** All the citizen's records, one for each authority that keeps one. */
export async function readMyPage(visit: CitizenVisit): Promise<readonly RecordModel[]> {
  const records = await readOwnRecords(visit);
  const citizens = records.map(({ citizen }) => citizen);
  const rows = await readWays(visit, citizens);
  const teams = await readTeams(visit, citizens);
  const coming = await readComingHelpers(visit, citizens);
  const bystanders = await readBystanders(visit, citizens);
  const notes = await readOwnNotes(visit, citizens);
  const referrals = rows.map(({ referral }) => referral);
  const shared = await readSharedLists(visit, referrals);
  const enrolments = rows.flatMap(({ enrolment }) => enrolment ?? []);
  const plans = await readPlans(visit, enrolments);
  const placements = await readOwnPlacements(visit, enrolments);
  const atWork = await readCoursesAtWork(visit, enrolments);
  const withMinutes = await readUnansweredMinutes(visit, enrolments);
  const appointments = await readNextAppointments(visit, enrolments);
  const feedback = await readOwnFeedback(visit, referrals);
  const handovers = await readOwnHandovers(visit, referrals);
  const wayOf = async (row: WayRow): Promise<Way> => {
    const definition = await readVersion(visit, row.version);
    const ofWay = ({ referral }: { referral: string | null }) => referral === row.referral;
    const near = bystanders.filter(
      (one) => one.citizen === row.citizen && (one.referral === null || ofWay(one)),
    );
    const standing = standingOf(row, definition, visit.today);
    const isOnTheWayIn = standing.at === 'waiting' || standing.at === 'accepted';
    const steps = isOnTheWayIn ? await readOwnSteps(visit, [{ ...row, definition }]) : undefined;
    const [team, written] = [teams.filter(ofWay), notes.filter(ofWay)];
    return {
      row,
      definition,
      standing,
      steps: steps?.get(row.referral),
      team,
      coming: coming.filter(ofWay),
      onlookers: onlookersAround(team, near),
      notes: written.filter(({ words }) => words !== null),
      appointment: row.enrolment === null ? undefined : appointments.get(row.enrolment),
      groups: row.enrolment === null ? [] : await readOpenGroups(visit, row.enrolment),
      stories: row.enrolment === null ? 'none' : await readOwnStories(visit, row.enrolment),
      plan: row.enrolment === null ? undefined : plans.get(row.enrolment),
      newPoint: newId(),
      asked: await readAsked(visit, row, definition),
      placements: placements.filter(({ enrolment }) => enrolment === row.enrolment),
      isAtWork: row.enrolment !== null && atWork.includes(row.enrolment),
      minutesWait: row.enrolment !== null && withMinutes.includes(row.enrolment),
      nextStep: nextStepNow(stepsIn(written), visit.today),
      feedback: feedback.find(ofWay),
      handovers: handovers.filter(ofWay),
      ...(shared.find(({ living }) => living.sheet.referral === row.referral) ?? {
        consents: undefined,
        living: undefined,
      }),
    };
  };
  const ways: Way[] = [];
  for (const row of rows) ways.push(await wayOf(row));
  return records.map((record) => ({
    record,
    responsible: bystanders.find(
      ({ citizen, relation }) => citizen === record.citizen && relation === 'responsible_outside_team',
    ),
    ways: waysToTell(ways.filter(({ row }) => row.citizen === record.citizen)),
  }));
}

/** What waits for the citizen's own answer; the other side's is the team's. */
async function readAsked(
  visit: CitizenVisit,
  { enrolment, run, startsOn, endedOn, changes }: WayRow,
  definition: ProgrammeDefinition,
): Promise<readonly WaitingWave[]> {
  if (enrolment === null || startsOn === null) return [];
  const course = { id: enrolment, run, startsOn, endedOn: endedOn ?? undefined, changes, definition };
  return (await readWaitingWaves(visit, [course])).filter(({ asking }) => asking.side === 'citizen');
}

function stepsIn(notes: readonly OwnNote[]) {
  return notes.flatMap(({ nextStep, nextStepOn, writtenOn, writer }) =>
    nextStep === null ? [] : [{ what: nextStep, on: nextStepOn ?? undefined, agreedOn: writtenOn, writer }],
  );
}
