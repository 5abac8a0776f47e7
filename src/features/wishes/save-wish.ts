import type { Rejected } from '../../domain/kernel/checked.ts';
import { revise } from '../../domain/plan/revise.ts';
import { checkWorkWish, type WorkWishRefusals } from '../../domain/work-wish/check-work-wish.ts';
import { isSameWish, noWish } from '../../domain/work-wish/work-wish.ts';
import type { Visit } from '../access/index.ts';
import { readKinds } from './read-kinds.ts';
import { draftOf, type TypedWish } from './wish-form.ts';
import { readCvSkills, readWishes, type ToldWish } from './wish-queries.ts';
import { addWish, holdWish } from './wish-repository.ts';

/** What came of saving: it stands, something typed cannot stand, or somebody else changed it meanwhile. */
export type SavedWish =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'refused'; readonly refusals: Rejected<WorkWishRefusals>['refusals'] }
  | { readonly outcome: 'conflict'; readonly now: ToldWish };

/** Saves what a citizen wishes for as its next version. Lines of the CV go along only where they were ticked. */
export async function saveWish(
  visit: Visit,
  { citizen, authority }: { readonly citizen: string; readonly authority: string },
  typed: TypedWish,
): Promise<SavedWish> {
  await holdWish(visit, citizen);
  const kinds = (await readKinds(visit)).map(({ value }) => value);
  const chosen =
    typed.fromCv.length === 0
      ? []
      : (await readCvSkills(visit, citizen)).filter(({ id }) => typed.fromCv.includes(id));
  const checked = checkWorkWish(
    draftOf(
      typed,
      chosen.map(({ title }) => title),
    ),
    kinds,
  );
  if (!checked.ok) return { outcome: 'refused', refusals: checked.refusals };
  const versions = await readWishes(visit, citizen);
  const now = versions[0];
  // What was said can be emptied again; a form sent empty before anything was said is no wish.
  if (now === undefined && isSameWish(checked.value, noWish))
    return { outcome: 'refused', refusals: { tasks: 'nothing-said' } };
  const seen = versions.find(({ version }) => version === typed.seen);
  const revision = revise(checked.value, seen, now, isSameWish);
  if (revision.is === 'conflict' && now !== undefined) return { outcome: 'conflict', now };
  if (revision.is !== 'next') return { outcome: 'saved' };
  const id = await addWish(visit, citizen, revision.version, checked.value);
  await visit.record({
    action: visit.viewer.as === 'citizen' ? 'work_wish.write_own' : 'work_wish.write',
    subject: { kind: 'work_wish', id },
    authority,
    payload: { version: revision.version },
  });
  return { outcome: 'saved' };
}
