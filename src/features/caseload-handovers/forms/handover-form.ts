import { v7 as newId } from 'uuid';
import type { HandoverDraft } from '../../../domain/caseload/hand-over.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was chosen and typed to hand a case over. The id was made when the form was shown: two presses are one. */
export interface TypedHandover {
  readonly id: string;
  readonly to: string;
  readonly papers: readonly string[];
  readonly sentOn: string;
}

export const handoverFields = { id: 'id', to: 'to', papers: 'paper', sentOn: 'sent-on' } as const;

/** The form as it is first shown: the day is today, and nobody and nothing is chosen beforehand. */
export function emptyHandover(today: PlainDate): TypedHandover {
  return { id: newId(), to: '', papers: [], sentOn: today };
}

export function typedHandover(fields: TypedFields): TypedHandover {
  return {
    id: parseId<Id<'form'>>(fields.text(handoverFields.id)) ?? newId(),
    to: fields.text(handoverFields.to),
    papers: fields.all(handoverFields.papers),
    sentOn: fields.text(handoverFields.sentOn),
  };
}

export function handoverDraft({ to, papers, sentOn }: TypedHandover): HandoverDraft {
  return { to, papers, sentOn: parseTypedDate(sentOn) };
}
