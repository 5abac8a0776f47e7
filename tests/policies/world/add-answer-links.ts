import { addDays } from '../../../src/domain/kernel/plain-date.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { isCurrent, worldDay } from './world-time.ts';

type Answered = World['response'][number];

/** Made before the citizen took any yes back, or after the last of them. */
const longAgo = '2020-01-01T00:00:00Z';
const lately = '2099-01-01T00:00:00Z';

/**
 * Forms lent out by a link: one that is open or has just closed in one of the ways a link closes, and two that were ended
 * – for the same time and for another – so that each link stands beside rows that are not its own.
 */
export function addAnswerLinks(world: World, ground: Ground, luck: Chance): void {
  const first = world.response.filter(({ nth }) => nth === 1);
  const apart = first.filter((response) => asksWithoutLending(world, response)).slice(0, 2);
  for (const response of new Set([...apart, ...luck.some(first, 26)])) {
    const made = luck.one([lately, lately, lately, longAgo]);
    const id = lend(world, ground, response, { nth: 1, made }, luck);
    writeAsLink(world, response, id, luck);
    for (const nth of [1, 2]) {
      const ended = lend(world, ground, response, { nth, made: lately }, luck);
      end(world, ground, response, { id: ended, nth }, luck);
    }
    if (luck.happens(0.1)) answered(world, response, luck);
  }
}

/**
 * Whether whoever answers for the case works on the team as one who lends no forms: seldom met by luck, and without them
 * the cell that is shut to the caseworker is never seen shut.
 */
function asksWithoutLending(world: World, { enrolment_id, citizen_id }: Answered): boolean {
  const responsible = world.responsible_caseworker.find(
    (row) => row.citizen_id === citizen_id && isCurrent(row.period),
  );
  return world.team_member.some(
    (member) =>
      member.enrolment_id === enrolment_id &&
      member.account_id === responsible?.account_id &&
      member.access_row === 'team_company_consultant' &&
      !member.coordinates &&
      isCurrent(member.period),
  );
}

interface Lent {
  readonly nth: number;
  readonly made: string;
}

function courseOf({ authority_id, enrolment_id, citizen_id, run_id, referral_id }: Answered) {
  return { authority_id, enrolment_id, citizen_id, run_id, referral_id };
}

function lend(world: World, ground: Ground, response: Answered, { nth, made }: Lent, luck: Chance): string {
  const id = luck.id();
  world.account.push({ id });
  world.answer_link.push({
    ...courseOf(response),
    id,
    run_questionnaire_id: response.run_questionnaire_id,
    nth,
    way: luck.one(['link', 'tablet']),
    made_on: '2026-01-01',
    last_day: luck.one([worldDay, addDays(worldDay, 9), addDays(worldDay, 9), addDays(worldDay, -1)]),
    recorded_by: luck.one(ground.staff).account,
    recorded_at: new Date(made),
  });
  return id;
}

function end(
  world: World,
  ground: Ground,
  response: Answered,
  { id, nth }: { readonly id: string; readonly nth: number },
  luck: Chance,
): void {
  world.answer_link_end.push({
    ...courseOf(response),
    answer_link_id: id,
    run_questionnaire_id: response.run_questionnaire_id,
    nth,
    why: luck.one(['stopped', 'given_back', 'replaced', 'guessed']),
    ended_on: worldDay,
    recorded_by: luck.one(ground.staff).account,
  });
}

/** What was begun through the link is the link's own. */
function writeAsLink(world: World, response: Answered, link: string, luck: Chance): void {
  world.response_draft.push({
    ...courseOf(response),
    id: luck.id(),
    run_questionnaire_id: response.run_questionnaire_id,
    nth: 1,
    language: 'da',
    answers: JSON.stringify({ invented: `Opdigtet ${luck.id()}` }),
    begun_on: '2026-04-01',
    recorded_by: link,
  });
}

function answered(world: World, response: Answered, luck: Chance): void {
  world.wave_outcome.push({
    ...courseOf(response),
    id: luck.id(),
    run_questionnaire_id: response.run_questionnaire_id,
    nth: 1,
    outcome: 'answered',
    timing: 'in_time',
    mode: 'link',
    told_on: '2026-04-01',
    recorded_by: response.recorded_by,
  });
}
