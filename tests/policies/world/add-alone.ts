import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { now } from './world-time.ts';

/**
 * Three people at work in each authority who hold one part at the house and nothing else: one reviews its log, one reads
 * what it was told of runs, one evaluates. Whoever holds another part besides would open a wrongly opened door anyway.
 * Named by no luck, and last, so that the rest of the world stays as it was.
 */
export function addAlone(world: World, { authorities, runs }: Ground): void {
  for (const [at, authority] of authorities.entries()) {
    name(world, 'log_reviewer', authority, hire(world, authority, at * 3));
    name(world, 'edition_reader', authority, hire(world, authority, at * 3 + 1));
    agree(world, runs[0] ?? '', authority, hire(world, authority, at * 3 + 2));
  }
}

function idOf(kind: number, account: string): string {
  return `${account.slice(0, 20)}${kind}${account.slice(21)}`;
}

/** Somebody new at work in a house; the account. */
function hire(world: World, organisation_id: string, number: number): string {
  const account_id = `00000000-0000-4000-8170-${String(number).padStart(12, '0')}`;
  world.account.push({ id: account_id });
  world.employment.push({
    id: idOf(1, account_id),
    account_id,
    organisation_id,
    staff_name: 'Navn Navnesen',
    title_da: 'medarbejder',
    title_en: 'worker',
    work_phone: null,
    occupation: 'other',
    period: now,
  });
  return account_id;
}

function name(world: World, part: string, authority_id: string, account_id: string): void {
  world.appointment.push({
    id: idOf(2, account_id),
    account_id,
    organisation_id: authority_id,
    part,
    run_id: null,
    authority_id,
    period: now,
  });
}

/** An agreement that still holds and names the evaluator makes somebody one. */
function agree(world: World, run_id: string, house: string, evaluator_account_id: string): void {
  const id = idOf(3, evaluator_account_id);
  world.extract_agreement.push({
    run_id,
    recorded_by: evaluator_account_id,
    id,
    evaluator_organisation_id: house,
    evaluator_account_id,
    purpose: `Opdigtet ${id}`,
    basis: 'research',
    contents: ['answers'],
    background: ['age'],
    told_from: null,
    told_to: '2026-10-31',
    until_on: '2027-06-30',
    smallest_group: 5,
    agreed_on: '2026-11-01',
  });
  world.extract_secret.push({
    agreement_id: id,
    inner_key: Buffer.alloc(64),
    outer_key: Buffer.alloc(64),
  });
}
