import { v7 as newId } from 'uuid';
import type { WorkplaceDraft } from '../../../domain/company/check-workplace.ts';
import { cvrInPairs } from '../../../domain/company/cvr.ts';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { RegisteredWorkplace } from '../company-queries.ts';

/** The fields in the order they are asked. */
export const workplaceFields = [
  'kind',
  'name',
  'cvr',
  'pNumber',
  'industry',
  'street',
  'postalCode',
  'town',
] as const satisfies readonly (keyof WorkplaceDraft)[];

/** What was typed about a workplace. The id was made when the form was shown, so that two presses are one. */
export interface TypedWorkplace extends WorkplaceDraft {
  readonly id: WorkplaceId;
  /** It was said to be another place than those that look like it. */
  readonly isAnother: boolean;
  /** The revision the form was opened on. */
  readonly seen: number;
}

export function emptyWorkplace(): TypedWorkplace {
  const fields = Object.fromEntries(workplaceFields.map((field) => [field, ''])) as WorkplaceDraft;
  return { ...fields, id: newId() as WorkplaceId, isAnother: false, seen: 0 };
}

export function typedWorkplace(fields: TypedFields): TypedWorkplace {
  const typed = Object.fromEntries(workplaceFields.map((field) => [field, fields.text(field)]));
  return {
    ...(typed as WorkplaceDraft),
    id: parseId<WorkplaceId>(fields.text('id')) ?? (newId() as WorkplaceId),
    isAnother: fields.text('another') === 'yes',
    seen: Number(/^\d{1,9}$/.exec(fields.text('seen'))?.[0] ?? 0),
  };
}

/** A form that holds what the register says, to be put right. */
export function workplaceToCorrect(workplace: RegisteredWorkplace): TypedWorkplace {
  return {
    id: workplace.id,
    isAnother: false,
    seen: workplace.revision,
    kind: workplace.kind,
    name: workplace.name,
    cvr: workplace.cvr === undefined ? '' : cvrInPairs(workplace.cvr),
    pNumber: workplace.pNumber ?? '',
    industry: workplace.industry ?? '',
    street: workplace.street ?? '',
    postalCode: workplace.postalCode ?? '',
    town: workplace.town ?? '',
  };
}
