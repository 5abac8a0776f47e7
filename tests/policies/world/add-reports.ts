import { anEdition } from '../../builders/an-edition.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Each run has told each authority and the NGO about itself: being written, approved, sealed and delivered. */
export function addReports(world: World, ground: Ground, luck: Chance): void {
  const accounts = [...new Set(ground.staff.map(({ account }) => account))];
  for (const run_id of ground.runs) {
    for (const recipient of [...ground.authorities, ground.ngo]) {
      const [id, proposal, sealed] = [luck.id(), luck.id(), luck.id()];
      const [recorded_by = '', second = ''] = luck.some(accounts, 2);
      const to = { run_id, recipient_organisation_id: recipient, recorded_by };
      const plain = anEdition();
      const edition = {
        ...plain,
        recipient: `Opdigtet ${proposal}`,
        run: { ...plain.run, umbrella: 'Prøven' },
      };
      const told = { document: JSON.stringify(edition), digest: '0'.repeat(64) };
      world.report.push({
        ...to,
        id,
        as_of: '2026-06-30',
        activities: `Opdigtet ${id}`,
        begun_on: '2026-07-01',
      });
      world.edition_proposal.push({
        ...to,
        ...told,
        id: proposal,
        report_id: id,
        revision: 1,
        as_of: '2026-06-30',
        known_at: '2026-07-01',
        proposed_on: '2026-07-02',
      });
      world.edition_basis.push({
        edition_proposal_id: proposal,
        run_id,
        exact: { threshold: 5, cells: [], counts: {} },
        ways_counted: 0,
        recorded_by,
      });
      world.sealed_edition.push({
        ...to,
        id: sealed,
        edition_proposal_id: proposal,
        digest: told.digest,
        sealed_on: '2026-07-02',
        recorded_by: second,
      });
      world.edition_delivery.push({
        ...told,
        authority_id: recipient,
        id: luck.id(),
        run_id,
        sealed_edition_id: sealed,
        delivered_on: '2026-07-02',
        recorded_by,
      });
    }
  }
}
