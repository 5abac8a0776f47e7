import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readProposal } from '../report-queries.ts';
import { sealProposal, takeTurn } from '../report-repository.ts';

export type SealRefusal = 'no-such-edition' | 'outdated' | 'own-approval';

/** The second person's approval seals an edition. Nobody is both persons; pressing twice seals once. */
export async function sealEdition(
  visit: EmployeeVisit,
  run: string,
  id: string,
): Promise<Result<'sealed', SealRefusal>> {
  await takeTurn(visit, run);
  const proposal = await readProposal(visit, run, id);
  if (proposal === undefined) return refused('no-such-edition');
  if (proposal.sealedOn !== undefined) return accepted('sealed');
  if (proposal.isOutdated) return refused('outdated');
  if (proposal.proposedBy === visit.viewer.account) return refused('own-approval');
  await sealProposal(visit, proposal);
  await visit.record({
    action: 'sealed_edition.seal',
    subject: { kind: 'edition_proposal', id: proposal.id },
    authority: undefined,
    payload: { digest: proposal.digest },
  });
  return accepted('sealed');
}
