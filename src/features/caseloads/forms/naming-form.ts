import { v7 as newId } from 'uuid';
import type { NamingDraft } from '../../../domain/caseload/name-responsible.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was chosen to name somebody. The id was made when the form was shown, so that two presses are one. */
export interface TypedNaming {
  readonly id: string;
  readonly account: string;
  readonly from: string;
  readonly reason: string;
}

export function emptyNaming(today: PlainDate): TypedNaming {
  return { id: newId(), account: '', from: today, reason: '' };
}

export function typedNaming(fields: TypedFields): TypedNaming {
  return {
    id: parseId<Id<'form'>>(fields.text('id')) ?? newId(),
    account: fields.text('account'),
    from: fields.text('from'),
    reason: fields.text('reason'),
  };
}

export function namingDraft({ account, from, reason }: TypedNaming): NamingDraft {
  return { account, from: parseTypedDate(from), reason };
}
