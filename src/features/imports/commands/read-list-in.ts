import type { PlannedCourse } from '../../../domain/import/merge-rows.ts';
import type { ToldHowFar } from '../how-far-queries.ts';
import { type PayloadGround, payloadsOf } from '../import-payload.ts';
import { addImport } from '../import-repository.ts';
import { type ListOnItsWay, throwListAway } from '../list-repository.ts';
import type { ListVisit } from '../list-visit.ts';

/**
 * Reads a checked list in: everything in it that is not there yet, in one transaction and with one event. Pressing twice
 * reads it in once.
 */
export async function readListIn(
  visit: ListVisit,
  list: ListOnItsWay,
  courses: readonly PlannedCourse[],
  ground: PayloadGround,
  told: ToldHowFar = () => {},
): Promise<void> {
  const isNew = await addImport(visit, list, payloadsOf(courses, ground), told);
  await throwListAway(visit, list.id);
  if (!isNew) return;
  await visit.record({
    action: 'import.write',
    subject: { kind: 'import', id: list.id },
    authority: list.authority,
    payload: { run: list.run, lines: list.list.lines.length },
  });
}
