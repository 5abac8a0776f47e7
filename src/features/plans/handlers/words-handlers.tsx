import { type WordPart, wordParts } from '../../../domain/plan/plan.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { saveWords } from '../commands/save-words.ts';
import type { FieldRefusal } from '../commands/saved.ts';
import { partsOf, type TypedParts, typedParts } from '../forms/words-form.ts';
import { WordsPage } from '../pages/words-page.tsx';
import { readPlan } from '../plan-queries.ts';
import { type PlanSheet, readPlanSheet } from '../plan-sheet-queries.ts';
import { placeOf, voiceFor } from '../read-plan-model.ts';

/** The form of the words a plan stands on. */
export async function askWords(visit: Visit, { target }: Asked): Promise<Reply> {
  const sheet = await readPlanSheet(visit, target);
  if (sheet === undefined) return missing;
  if (!sheet.goesOn) return redirect(placeOf(visit, sheet));
  return wordsPage(visit, sheet, partsOf(await readPlan(visit, target)), []);
}

/** Saves it, or shows it again with what is in the way. */
export async function keepWords(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const sheet = await readPlanSheet(visit, target);
  if (sheet === undefined) return missing;
  if (!sheet.goesOn) return redirect(placeOf(visit, sheet));
  const typed = typedParts(fields);
  const saved = await saveWords(visit, sheet, typed);
  if (saved.ok) return redirect(`${placeOf(visit, sheet)}?done=saved`);
  return wordsPage(visit, sheet, seenAgain(typed, saved.refusals), saved.refusals);
}

async function wordsPage(
  visit: Visit,
  sheet: PlanSheet,
  typed: TypedParts,
  refusals: readonly FieldRefusal[],
): Promise<Reply> {
  const voice = await voiceFor(visit, sheet);
  const at = placeOf(visit, sheet);
  const model = { voice, at, typed, refusals };
  return page(
    () => <WordsPage frame={{ ...visit, path: `${at}/words` }} model={model} />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

/** A conflict is answered as one; anything else that is in the way is the writer's own to mend. */
export function statusOf(refusals: readonly FieldRefusal[]): 409 | 422 {
  return refusals.some(({ now }) => now !== undefined) ? 409 : 422;
}

/** What the other one wrote is on the page now: it has been seen, and the next saving goes on from there. */
function seenAgain(typed: TypedParts, refusals: readonly FieldRefusal[]): TypedParts {
  const again = (part: WordPart) => {
    const now = refusals.find(({ field }) => field === part)?.now;
    return now === undefined ? typed[part] : { ...typed[part], seen: now.change.version };
  };
  return Object.fromEntries(wordParts.map((part) => [part, again(part)])) as TypedParts;
}
