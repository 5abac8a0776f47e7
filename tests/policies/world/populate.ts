import { addAlone } from './add-alone.ts';
import { addAnswerLinks } from './add-answer-links.ts';
import { addAnswers } from './add-answers.ts';
import { addAround } from './add-around.ts';
import { addCheckIns } from './add-check-ins.ts';
import { addCompanies } from './add-companies.ts';
import { addCourse } from './add-course.ts';
import { addExtracts } from './add-extracts.ts';
import { addFacts } from './add-facts.ts';
import { addGrants } from './add-grants.ts';
import { addHandovers } from './add-handovers.ts';
import { addHelp } from './add-help.ts';
import { addImports } from './add-imports.ts';
import { addDrafts } from './add-intake.ts';
import { addLogReviews } from './add-log-reviews.ts';
import { addMinutes } from './add-minutes.ts';
import { addMoves } from './add-moves.ts';
import { addReadLog } from './add-read-log.ts';
import { addReports } from './add-reports.ts';
import { addRequests } from './add-requests.ts';
import { addTellings } from './add-tellings.ts';
import { addWorries } from './add-worries.ts';
import { type Chance, chance } from './chance.ts';
import { appoint, type Ground, layGround } from './ground.ts';
import { emptyWorld, type World, type WorldViewer } from './world.ts';
import { now } from './world-time.ts';

export { worldDay, worldMoment } from './world-time.ts';

/** With fewer, hardly any world tries every cell: some relations seldom stand alone. */
const courses = 170;

/**
 * A random world: two authorities and an NGO, two runs, staff with parts current, past and to come, citizens with
 * referrals and courses in every state, and people around them. Small, and crowded enough that each relation stands
 * alone somewhere.
 */
export function populate(seed: number): World {
  const luck = chance(seed);
  const world = emptyWorld();
  const ground = layGround(world, luck);
  appoint(world, ground, luck);
  for (let i = 0; i < courses; i += 1) addCourse(world, ground, luck);
  for (const grow of [
    addDrafts,
    addAround,
    addGrants,
    addRequests,
    addReadLog,
    addLogReviews,
    addHandovers,
    addFacts,
    addMoves,
    addReports,
    addImports,
    addAnswers,
    addExtracts,
    addAnswerLinks,
    addCompanies,
    addWorries,
    addTellings,
    addHelp,
    addAlone,
    addCheckIns,
    addMinutes,
  ])
    grow(world, ground, luck);
  return world;
}

/** What makes a world a little larger. */
export type Grow = (world: World, ground: Ground, luck: Chance) => void;

/** Everybody who can enter on the world's day: in each employment, in each personal part, and as the citizen they are. */
export function viewersOf(world: World): WorldViewer[] {
  return [...employeesOf(world), ...citizensOf(world), ...neighboursOf(world), ...linksOf(world)];
}

function employeesOf(world: World): WorldViewer[] {
  return world.employment
    .filter(({ period }) => period === now)
    .map((job) => ({
      account: job.account_id,
      employment: job.id,
      organisation: job.organisation_id,
      part: null,
    }));
}

function citizensOf(world: World): WorldViewer[] {
  const accounts = [...new Set(world.citizen_account.map(({ account_id }) => account_id))];
  return accounts.map((account) => ({ account, employment: null, organisation: null, part: null }));
}

/** Whoever came by a link acts as the link, also when it is closed: then it shows nothing. */
function linksOf(world: World): WorldViewer[] {
  const ended = new Set(world.answer_link_end.map((row) => row.answer_link_id).slice(3));
  const links = world.answer_link.filter(({ id }) => !ended.has(id));
  const noHouse = { employment: null, organisation: null };
  return [
    ...links.map(({ id }) => ({ account: id, ...noHouse, part: 'link_holder' })),
    ...world.placement_link.map(({ id }) => ({ account: id, ...noHouse, part: 'company_by_link' })),
  ];
}

/** In every part somebody has, had or will have: a part that is over lets them in, and shows nothing. */
function neighboursOf(world: World): WorldViewer[] {
  const parts = new Map(world.network_person.map((row) => [`${row.account_id} ${row.part}`, row]));
  return [...parts.values()].map(({ account_id, part }) => ({
    account: account_id,
    employment: null,
    organisation: null,
    part,
  }));
}
