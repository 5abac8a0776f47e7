import type { CodeId } from '../../../domain/code-list/code-list.ts';
import { checkWorkplace, type WorkplaceRefusals } from '../../../domain/company/check-workplace.ts';
import { looksTheSame } from '../../../domain/company/looks-the-same.ts';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type RegisteredWorkplace, readNeighbours, readWorkplace } from '../company-queries.ts';
import { addWorkplace, companyOf, correctWorkplace, lockRegister } from '../company-repository.ts';
import type { TypedWorkplace } from '../forms/workplace-form.ts';

export type Registered =
  | { readonly outcome: 'registered' }
  | { readonly outcome: 'refused'; readonly refusals: Partial<WorkplaceRefusals> }
  /** Rows that may be the same place; `sameNumber` when there is no doubt. */
  | {
      readonly outcome: 'there';
      readonly alike: readonly RegisteredWorkplace[];
      readonly sameNumber: boolean;
    }
  | { readonly outcome: 'changed_meanwhile'; readonly stands: RegisteredWorkplace };

/**
 * Adds a workplace to the register all houses share. One that looks the same is shown first, and the same P-number
 * stands once. A second press of the same button finds it there.
 */
export async function registerWorkplace(
  visit: EmployeeVisit,
  typed: TypedWorkplace,
  industries: readonly CodeId[],
): Promise<Registered> {
  await lockRegister(visit);
  if ((await readWorkplace(visit, typed.id)) !== undefined) return { outcome: 'registered' };
  const checked = checkWorkplace(typed, industries);
  if (!checked.ok) return { outcome: 'refused', refusals: checked.refusals };
  const workplace = checked.value;
  const there = await standInTheWay(visit, typed, workplace);
  if (there !== undefined) return there;
  await addWorkplace(visit, typed.id, await companyOf(visit, workplace), workplace);
  await visit.record({
    action: 'workplace.register',
    subject: { kind: 'workplace', id: typed.id },
    authority: undefined,
    payload: { ...workplace },
  });
  return { outcome: 'registered' };
}

/** Puts right what the register says, for all houses, and records what stood before. */
export async function correctRegistered(
  visit: EmployeeVisit,
  before: RegisteredWorkplace,
  typed: TypedWorkplace,
  industries: readonly CodeId[],
): Promise<Registered> {
  await lockRegister(visit);
  const checked = checkWorkplace(typed, industries);
  if (!checked.ok) return { outcome: 'refused', refusals: checked.refusals };
  const workplace = checked.value;
  const there = await standInTheWay(visit, { id: before.id, isAnother: true }, workplace);
  if (there !== undefined) return there;
  const company = await companyOf(visit, workplace);
  if (!(await correctWorkplace(visit, before.id, typed.seen, company, workplace)))
    return { outcome: 'changed_meanwhile', stands: before };
  await visit.record({
    action: 'workplace.correct',
    subject: { kind: 'workplace', id: before.id },
    authority: undefined,
    payload: { before: { ...before }, after: { ...workplace } },
  });
  return { outcome: 'registered' };
}

type Way = Pick<TypedWorkplace, 'isAnother'> & { readonly id: WorkplaceId };

async function standInTheWay(
  visit: EmployeeVisit,
  { id, isAnother }: Way,
  workplace: Parameters<typeof looksTheSame>[0],
): Promise<Registered | undefined> {
  const others = (await readNeighbours(visit, workplace)).filter((other) => other.id !== id);
  const alike = others.filter((other) => looksTheSame(other, workplace));
  const sameNumber = alike.filter(({ pNumber }) => pNumber !== undefined && pNumber === workplace.pNumber);
  if (sameNumber.length > 0) return { outcome: 'there', alike: sameNumber, sameNumber: true };
  return alike.length === 0 || isAnother ? undefined : { outcome: 'there', alike, sameNumber: false };
}
