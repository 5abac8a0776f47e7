import { randomUUID } from 'node:crypto';
import { subject } from '../oracle/records.ts';
import type { World } from '../world/world.ts';
import { worldDay } from '../world/world-time.ts';
import { added, authored, ownedBy } from './rewrites.ts';
import { inserts, type Model, type WriteCase } from './write-case.ts';

const responsible = ['responsible_on_team', 'responsible_outside_team'];

/** A case that goes over and comes back, the papers along with it, and what is put right in a referral. */
export const handoverCases: readonly WriteCase[] = [
  inserts(
    { action: 'caseload.hand_over', table: 'caseload_handover', column: 'resp', only: responsible },
    {
      rewrite: (row, _, author) => ({ ...row, id: randomUUID(), from_account_id: author }),
      models: handoversToCome,
    },
  ),
  inserts(
    {
      action: 'caseload.send_paper',
      table: 'caseload_handover_paper',
      column: 'elig',
      only: [...responsible, 'former_caseworker'],
    },
    { rewrite: added, look: ownedBy },
  ),
  inserts(
    {
      action: 'caseload.return',
      table: 'caseload_return',
      column: 'resp',
      only: [...responsible, 'citizen'],
    },
    { rewrite: authored, models: returnsToCome },
  ),
  inserts(
    { action: 'referral.amend', table: 'referral_amendment', column: 'ref', only: responsible },
    {
      rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), told_by: 'staff' }),
      models: amendmentsToCome,
    },
  ),
  inserts(
    { action: 'referral.amend_own', table: 'referral_amendment', column: 'ref', only: ['citizen'] },
    {
      rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), told_by: 'citizen' }),
      models: amendmentsToCome,
    },
  ),
  inserts(
    { action: 'eligibility_fact.record', table: 'eligibility_fact_amendment', column: 'elig' },
    { rewrite: authored, look: ownedBy },
  ),
];

/** Any case may go over, as far as the locks are asked. */
function handoversToCome(world: World): Model[] {
  const to = world.account[0]?.id;
  return modelsAtReferrals(world, { to_account_id: to, handed_on: worldDay });
}

function returnsToCome(world: World): Model[] {
  return subject('caseload_handover')
    .rows(world)
    .map((row) => ({
      values: { ...placeOf(row), caseload_handover_id: row.id, returned_on: worldDay },
      row,
    }));
}

function amendmentsToCome(world: World): Model[] {
  return modelsAtReferrals(world, {
    part: 'grounds',
    old_value: 'Opdigtet grund',
    new_value: 'En anden',
    reason: 'Opdigtet',
    amended_on: worldDay,
  });
}

function modelsAtReferrals(world: World, values: Model['values']): Model[] {
  return subject('referral')
    .rows(world)
    .map((row) => ({ values: { ...placeOf(row), referral_id: row.id, ...values }, row }));
}

function placeOf({ place }: Model['row']): Model['values'] {
  return {
    authority_id: place.authority,
    citizen_id: place.citizen,
    referral_id: place.referral,
    run_id: place.run,
  };
}
