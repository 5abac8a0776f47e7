import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Facts of the ledger about every citizen, written by people who stand to them in some way or none, some disputed. */
export function addFacts(world: World, ground: Ground, luck: Chance): void {
  for (const { authority_id, id: citizen_id } of world.citizen) {
    const team = world.team_member.filter((row) => row.citizen_id === citizen_id);
    const writers = [...team.map(({ account_id }) => account_id), luck.one(ground.staff).account];
    for (const recorded_by of luck.some(writers, 3)) {
      const fact = (): Fact => ({
        authority_id,
        id: luck.id(),
        citizen_id,
        period: luck.one(['[2026-03-01,)', '[2025-10-01,2026-04-01)']),
        source: 'staff',
        recorded_by,
      });
      addEach(world, fact, luck);
    }
  }
}

interface Fact {
  readonly authority_id: string;
  readonly id: string;
  readonly citizen_id: string;
  readonly period: string;
  readonly source: string;
  readonly recorded_by: string;
}

function addEach(world: World, fact: () => Fact, luck: Chance): void {
  const [work, benefit, other] = [fact(), fact(), fact()];
  const employer = `Opdigtet ${work.id}`;
  world.work_fact.push({ ...work, fact_kind: 'introduction', employer });
  const { period: _, source: __, ...step } = { ...work, id: stepOf(work.id) };
  world.place_step.push({
    ...step,
    step: 'introduction',
    happened_on: '2026-03-01',
    workplace_name: employer,
    work_fact_id: work.id,
  });
  world.job_contact.push({
    ...step,
    id: contactOf(work.id),
    work_fact_id: work.id,
    week: 1,
    said: 'had',
    said_on: '2026-03-08',
    words: 'Opdigtede ord',
  });
  world.benefit_fact.push({ ...benefit, fact_kind: 'sick_leave' });
  world.other_fact.push({ ...other, fact_kind: 'education', place: `Opdigtet ${other.id}` });
  if (luck.happens(0.6)) world.work_fact_dispute.push(disputeOf(work));
  if (luck.happens(0.6)) world.benefit_fact_dispute.push(disputeOf(benefit));
  if (luck.happens(0.6)) world.other_fact_dispute.push(disputeOf(other));
}

/** The id of the step a fact tells of, drawn by no luck: the rest of the world stays as it was. */
function stepOf(fact: string): string {
  return fact.replace(/^.{4}/, (head) => (head === '5eed' ? '5eee' : '5eed'));
}

/** The id of what was said of a contact, likewise. */
function contactOf(fact: string): string {
  return fact.replace(/^.{4}/, (head) => (head === '5eec' ? '5eeb' : '5eec'));
}

function disputeOf({ authority_id, id, citizen_id, recorded_by }: Fact): World['work_fact_dispute'][number] {
  return {
    authority_id,
    fact_id: id,
    citizen_id,
    fact_recorded_by: recorded_by,
    words: 'Opdigtede ord',
    disputed_on: '2026-11-01',
    recorded_by,
  };
}
