import type { EmployeeVisit } from '../../access/index.ts';
import type { ReadyAnswer } from './answer-form.ts';
import type { ToAnswer } from './answer-queries.ts';
import { addAnswer } from './answer-repository.ts';

/** Releases the answers that were checked. The event says how many, and holds no words. */
export async function releaseAnswers(
  visit: EmployeeVisit,
  { authority, citizen }: ToAnswer,
  ready: readonly ReadyAnswer[],
): Promise<void> {
  const kept = new Map<string, number>();
  for (const { passage, typed, answer } of ready)
    if (await addAnswer(visit, { id: typed.id, authority, citizen }, passage, answer))
      kept.set(passage.request, (kept.get(passage.request) ?? 0) + 1);
  for (const [request, answers] of kept)
    await visit.record({
      action: 'file_answer.release',
      subject: { kind: 'file_request', id: request },
      authority,
      payload: { answers },
    });
}
