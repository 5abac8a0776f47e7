import { readCompanySearch } from '../../../domain/company/read-search.ts';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import { freeText } from '../../../domain/kernel/free-text.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type FoundWorkplace, findWorkplaces, readWorkplace } from '../company-queries.ts';

/** What was typed to name a company on some other form, and which of those that were offered is meant. */
export interface TypedPick {
  readonly company: string;
  /** A workplace of the register; `none` where it is none of those that were offered. */
  readonly chosen: string;
  /** For which words the choices were made: other words ask anew. */
  readonly chosenFor: string;
}

/** Which workplace is meant, or what the person has to say before that is known. */
export type Picked =
  | { readonly outcome: 'registered'; readonly workplace: WorkplaceId; readonly name: string }
  | { readonly outcome: 'by-name'; readonly name: string }
  | { readonly outcome: 'empty' }
  /** None, one or several of the register may be meant. */
  | { readonly outcome: 'choose'; readonly found: readonly FoundWorkplace[] };

export const noPick: TypedPick = { company: '', chosen: '', chosenFor: '' };

/** The value of "none of these". */
export const noneOfThese = 'none';

export function typedPick(fields: TypedFields): TypedPick {
  return {
    company: fields.text('company'),
    chosen: fields.text('workplace'),
    chosenFor: fields.text('workplace-for'),
  };
}

/**
 * Finds the workplace that is meant in the register: by its number, or by its name where only one has it. Otherwise
 * those that may be meant are offered, and that it is none of them.
 */
export async function pickWorkplace(visit: EmployeeVisit, typed: TypedPick): Promise<Picked> {
  const name = freeText(typed.company)?.replaceAll(/\s+/g, ' ');
  if (name === undefined) return { outcome: 'empty' };
  if (typed.chosenFor === name) {
    if (typed.chosen === noneOfThese) return { outcome: 'by-name', name };
    const id = parseId<WorkplaceId>(typed.chosen);
    const chosen = id && (await standing(visit, id));
    if (chosen !== undefined) return { outcome: 'registered', workplace: chosen.id, name: chosen.name };
  }
  const search = readCompanySearch(name);
  const found = search === undefined ? [] : await findWorkplaces(visit, search);
  const same = found.filter((one) => isMeant(one, name));
  const [only] = search?.by === 'words' ? same : found;
  if (only !== undefined && (search?.by === 'words' ? same : found).length === 1)
    return { outcome: 'registered', workplace: only.id, name: only.name };
  return { outcome: 'choose', found };
}

function isMeant(workplace: FoundWorkplace, name: string): boolean {
  return workplace.name.toLocaleLowerCase('da') === name.toLocaleLowerCase('da');
}

async function standing(visit: EmployeeVisit, id: WorkplaceId) {
  const found = await readWorkplace(visit, id);
  return found?.mergedInto === undefined ? found : readWorkplace(visit, found.mergedInto);
}
