import { aQuestionnaire } from '../../builders/a-questionnaire.ts';
import { passOn } from './add-consents.ts';
import type { Chance } from './chance.ts';
import type { Enrolled } from './course.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** What may be passed on of answers and scores, to people of a house. */
const toHouses = [
  ['answer', 'responsible_on_team'],
  ['answer', 'coordinator'],
  ['answer', 'team_general'],
  ['answer', 'team_occupational_therapist'],
  ['answer', 'team_company_consultant'],
  ['score', 'responsible_on_team'],
  ['score', 'responsible_on_team'],
  ['score', 'team_company_consultant'],
] as const;

/**
 * Questionnaires of every course: answers and scores of both sides, drafts, and what was told – by people who stand to
 * the course in some way or none, and by those around the citizen.
 */
export function addAnswers(world: World, ground: Ground, luck: Chance): void {
  const asked = world.run.map(({ id }) => ask(world, id, luck));
  for (const { id: enrolment_id, ...course } of world.enrolment) {
    const { authority_id, citizen_id, run_id, referral_id } = course;
    const enrolled: Enrolled = { authority_id, citizen_id, run_id, referral_id, enrolment_id };
    const question = asked.find((one) => one.run_id === run_id);
    if (question === undefined) continue;
    for (const [nth, recorded_by] of writersOf(world, ground, enrolled, luck).entries())
      answer(
        world,
        { ...enrolled, nth: nth + 1, run_questionnaire_id: question.id, recorded_by },
        question,
        luck,
      );
    for (const [content_kind, to_relation] of luck.some(toHouses, luck.one([4, 5, 6]))) {
      const to_organisation_id = luck.one([authority_id, authority_id, ground.ngo]);
      const passing = { content_kind, to_organisation_id, to_relation, to_account_id: null };
      passOn(world, { authority_id, citizen_id, run_id, referral_id }, passing, luck);
    }
  }
}

interface Asked {
  readonly id: string;
  readonly run_id: string;
  readonly version: string;
}

function ask(world: World, run_id: string, luck: Chance): Asked {
  const [questionnaire_id, version, id] = [luck.id(), luck.id(), luck.id()];
  const key = `invented-${questionnaire_id}`;
  world.questionnaire.push({ id: questionnaire_id, key });
  world.questionnaire_version.push({
    id: version,
    questionnaire_id,
    number: 1,
    definition: aQuestionnaire({ key }),
    origin: 'shipped',
    published_on: '2026-01-01',
  });
  const period = '[2026-01-01,)';
  world.run_questionnaire.push({
    run_id,
    id,
    wave_key: 'start',
    questionnaire_version_id: version,
    side: 'citizen',
    period,
  });
  return { id, run_id, version };
}

/** Some of the team, somebody at random, those around the citizen, and the citizen. */
function writersOf(
  world: World,
  ground: Ground,
  { enrolment_id, citizen_id }: Enrolled,
  luck: Chance,
): string[] {
  const team = world.team_member.filter((row) => row.enrolment_id === enrolment_id);
  const around = world.network_person.filter((row) => row.citizen_id === citizen_id);
  const self = world.citizen_account.filter((row) => row.citizen_id === citizen_id);
  const named = world.responsible_caseworker.filter((row) => row.citizen_id === citizen_id);
  const all = [...team, ...around, ...self, ...named].map(({ account_id }) => account_id);
  return luck.some([...new Set([...all, luck.one(ground.staff).account])], 6);
}

type Row = Enrolled & {
  readonly nth: number;
  readonly run_questionnaire_id: string;
  readonly recorded_by: string;
};

function answer(world: World, row: Row, { version }: Asked, luck: Chance): void {
  const given = { ...row, language: 'da', answers: JSON.stringify({ invented: `Opdigtet ${luck.id()}` }) };
  const whole = { ...given, questionnaire_version_id: version, answered_on: '2026-04-01' };
  world.response_draft.push({ ...given, id: luck.id(), begun_on: '2026-04-01' });
  world.wave_outcome.push({ ...row, id: luck.id(), outcome: 'refused', told_on: '2026-04-01' });
  const [response_id, side_response_id] = [luck.id(), luck.id()];
  world.response.push({ ...whole, id: response_id });
  world.side_response.push({ ...whole, id: side_response_id });
  const scored = {
    ...row,
    answered_on: '2026-04-01',
    score_key: 'sum',
    rule_version: 1,
    answered: 3,
    of_questions: 3,
    reason: 'complete',
  };
  world.score.push({ ...scored, id: luck.id(), response_id, value: '4' });
  const {
    answered_on: _,
    rule_version: __,
    answered: ___,
    of_questions: ____,
    reason: _____,
    ...total
  } = scored;
  world.told_total.push({ ...total, id: luck.id(), response_id, value: '6' });
  world.side_score.push({ ...scored, id: luck.id(), side_response_id, value: '5' });
}
