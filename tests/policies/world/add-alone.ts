import { addExtract } from './add-extracts.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { now } from './world-time.ts';

/**
 * Three people at work in each authority who hold one part at the house and nothing else: one reviews its log, one reads
 * what it was told of runs, one evaluates. Whoever holds another part besides would open a wrongly opened door anyway.
 * Last of all, so that the rest of the world stays as it was.
 */
export function addAlone(world: World, { authorities, runs }: Ground, luck: Chance): void {
  for (const [at, authority] of authorities.entries()) {
    name(world, 'log_reviewer', authority, hire(world, authority, at * 3));
    name(world, 'edition_reader', authority, hire(world, authority, at * 3 + 1));
    const reader = hire(world, authority, at * 3 + 2);
    addExtract(world, { run_id: runs[0] ?? '', house: authority, reader, until_on: '2027-06-30' }, luck);
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
