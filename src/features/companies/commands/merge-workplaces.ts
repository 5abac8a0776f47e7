import { looksTheSame } from '../../../domain/company/looks-the-same.ts';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import { type Checked, rejectedAmong } from '../../../domain/kernel/checked.ts';
import { freeText } from '../../../domain/kernel/free-text.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { CardRefusal } from '../card-texts.ts';
import { type RegisteredWorkplace, readNeighbours, readWorkplace } from '../company-queries.ts';
import { lockRegister, mergeWorkplaces } from '../company-repository.ts';

export interface MergeRefusals {
  readonly into: CardRefusal;
  readonly reason: CardRefusal;
}

export interface TypedMerge {
  readonly into: string;
  readonly reason: string;
}

const longest = 300;

/** The rows that may be the same place as this one: those it can become part of. */
export async function readAlike(
  visit: EmployeeVisit,
  workplace: RegisteredWorkplace,
): Promise<readonly RegisteredWorkplace[]> {
  const others = await readNeighbours(visit, workplace);
  return others.filter((other) => other.id !== workplace.id && looksTheSame(other, workplace));
}

/**
 * Lets a row become part of another, and records who said so and why. The cards stay where they are and are read
 * together from now on; nobody may read more of them than before.
 */
export async function mergeInto(
  visit: EmployeeVisit,
  workplace: RegisteredWorkplace,
  typed: TypedMerge,
): Promise<Checked<WorkplaceId, MergeRefusals>> {
  await lockRegister(visit);
  const into = parseId<WorkplaceId>(typed.into);
  const survivor = into && (await readWorkplace(visit, into));
  const reason = freeText(typed.reason);
  const refusals = rejectedAmong<MergeRefusals>({
    into:
      survivor === undefined || survivor.mergedInto !== undefined
        ? 'merge-missing'
        : survivor.id === workplace.id
          ? 'merge-with-itself'
          : undefined,
    reason: reason === undefined ? 'reason-missing' : reason.length > longest ? 'text-too-long' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (survivor === undefined || reason === undefined) throw new Error('a merge without refusals is whole');
  await mergeWorkplaces(visit, { from: workplace.id, into: survivor.id, reason });
  await visit.record({
    action: 'workplace.merge',
    subject: { kind: 'workplace', id: workplace.id },
    authority: undefined,
    payload: { into: survivor.id, reason },
  });
  return accepted(survivor.id);
}
