import type { CodeId } from '../code-list/code-list.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';
import { type CvrRefusal, readCvr } from './cvr.ts';
import { readPNumber } from './p-number.ts';
import { type Workplace, workplaceKinds } from './workplace.ts';

/** What was typed about a workplace. */
export type WorkplaceDraft = { readonly [Field in keyof Workplace]: string };

export interface WorkplaceRefusals {
  readonly kind: 'kind-missing';
  readonly name: 'name-missing' | 'name-too-long';
  readonly cvr: CvrRefusal;
  readonly pNumber: 'p-number-not-ten-digits';
  readonly industry: 'industry-unknown';
  readonly street: 'street-too-long';
  readonly postalCode: 'postal-code-not-four-digits';
  readonly town: 'town-too-long';
}

const longest = 120;

/**
 * Reads what was typed about a workplace; everything that cannot stand is named at once. Numbers may be missing: what
 * is known from the telephone is often a name and a town.
 *
 * @param industries the codes valid today
 */
export function checkWorkplace(
  draft: WorkplaceDraft,
  industries: readonly CodeId[],
): Checked<Workplace, WorkplaceRefusals> {
  const kind = workplaceKinds.find((one) => one === draft.kind);
  const name = oneLine(draft.name);
  const cvr = draft.cvr.trim() === '' ? undefined : readCvr(draft.cvr);
  const pNumber = draft.pNumber.trim() === '' ? undefined : readPNumber(draft.pNumber);
  const industry = industries.find((one) => one === draft.industry);
  const [street, postalCode, town] = [draft.street, draft.postalCode, draft.town].map(oneLine);
  const refusals = rejectedAmong<WorkplaceRefusals>({
    kind: kind === undefined ? 'kind-missing' : undefined,
    name: name === undefined ? 'name-missing' : name.length > longest ? 'name-too-long' : undefined,
    cvr: cvr?.ok === false ? cvr.refusal : undefined,
    pNumber: pNumber?.ok === false ? pNumber.refusal : undefined,
    industry: draft.industry !== '' && industry === undefined ? 'industry-unknown' : undefined,
    street: isTooLong(street) ? 'street-too-long' : undefined,
    postalCode:
      postalCode === undefined || /^\d{4}$/.test(postalCode) ? undefined : 'postal-code-not-four-digits',
    town: isTooLong(town) ? 'town-too-long' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (kind === undefined || name === undefined) throw new Error('a workplace without refusals is whole');
  return accepted({
    kind,
    name,
    cvr: cvr?.ok ? cvr.value : undefined,
    pNumber: pNumber?.ok ? pNumber.value : undefined,
    industry,
    street,
    postalCode,
    town,
  });
}

function oneLine(typed: string): string | undefined {
  return freeText(typed)?.replaceAll(/\s+/g, ' ');
}

function isTooLong(text: string | undefined): boolean {
  return text !== undefined && text.length > longest;
}
