import { v7 as newId } from 'uuid';
import type { SuppressRefusal } from '../../../domain/edition/suppress.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readAboutRun } from '../../runs/index.ts';
import { answeringBasis } from '../answering/compose-answering.ts';
import { composeEdition } from '../compose-edition.ts';
import { editionOfReport, sealable, thresholdFor } from '../edition-of-report.ts';
import { hasSecondPerson, readProposals, readReport } from '../report-queries.ts';
import { addProposal, sealProposal, takeTurn } from '../report-repository.ts';
import type { ProposalId } from '../told-report.ts';

export interface Approved {
  readonly proposal: ProposalId;
  /** Sealed at once, or waiting for the second person. */
  readonly isSealed: boolean;
}

export type ApproveRefusal = SuppressRefusal | 'no-such-report' | 'changed-meanwhile';

/**
 * The leader's approval: the figures are counted and hidden once more, and the bytes kept. Where the run has named
 * nobody to be the second, the edition is sealed in the same step. Pressing twice approves once.
 * @param revision what the leader had before them; another one is refused
 */
export async function approveReport(
  visit: EmployeeVisit,
  run: string,
  id: string,
  revision: number,
): Promise<Result<Approved, ApproveRefusal>> {
  await takeTurn(visit, run);
  const [report, about] = [await readReport(visit, run, id), await readAboutRun(visit, run)];
  if (report === undefined || about === undefined) return refused('no-such-report');
  if (report.revision !== revision) return refused('changed-meanwhile');
  const there = (await readProposals(visit, run)).find(
    (one) => one.report === report.id && one.revision === revision,
  );
  if (there !== undefined) return accepted({ proposal: there.id, isSealed: there.sealedOn !== undefined });
  const composed = await composeEdition(visit, report, thresholdFor(about, report));
  if (composed === undefined) return refused('no-such-report');
  if (!composed.told.ok) return refused(composed.told.refusal);
  const cells = composed.told.value;
  const sealed = sealable(editionOfReport(visit, about, report, composed, cells));
  const proposal = { ...sealed, id: newId() as ProposalId };
  await addProposal(
    visit,
    { ...proposal, report },
    { ...composed, cells, answering: answeringBasis(composed.answering) },
  );
  const isSealed = !(await hasSecondPerson(visit, run));
  if (isSealed) await sealProposal(visit, { ...proposal, run: report.run, recipient: report.recipient });
  await visit.record({
    action: isSealed ? 'sealed_edition.seal' : 'edition_proposal.make',
    subject: { kind: 'edition_proposal', id: proposal.id },
    authority: undefined,
    payload: { digest: proposal.digest },
  });
  return accepted({ proposal: proposal.id, isSealed });
}
