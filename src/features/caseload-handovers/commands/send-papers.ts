import { papersOf, type SentOnRefusal, sentOnRefusal } from '../../../domain/caseload/hand-over.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { handoverDraft, type TypedHandover } from '../forms/handover-form.ts';
import type { HandoverGround, KeptPaper } from '../handover-queries.ts';
import { savePapers } from '../handover-repository.ts';

export type PapersRefusal = SentOnRefusal | 'no-paper-chosen' | 'not-with-programme';

/** Ticks papers that were sent after the case went over; one that is ticked already stays as it is. */
export async function sendPapers(
  visit: EmployeeVisit,
  ground: HandoverGround,
  before: readonly KeptPaper[],
  typed: TypedHandover,
): Promise<Result<'done', PapersRefusal>> {
  const { handover, terms } = ground;
  if (handover === undefined || handover.returnedOn !== undefined) return refused('not-with-programme');
  const { papers: ticked, sentOn } = handoverDraft(typed);
  if (ticked.length === 0) return refused('no-paper-chosen');
  const refusal = sentOnRefusal(sentOn, visit.today);
  if (refusal !== undefined) return refused(refusal);
  const fresh = ticked.filter((key) => !before.some((paper) => paper.key === key));
  const papers = papersOf(terms, fresh, sentOn);
  if (papers.length === 0) return accepted('done');
  await savePapers(visit, ground, handover.id, papers);
  await visit.record({
    action: 'caseload.send_paper',
    subject: { kind: 'caseload_handover', id: handover.id },
    authority: ground.authority,
    payload: { papers: papers.map(({ key }) => key) },
  });
  return accepted('done');
}
