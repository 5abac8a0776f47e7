import type { TalkDraft } from '../../../domain/company/check-talk.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import type { TalkRow } from '../card-queries.ts';
import { newRow, type TypedRow, typedRow } from './row-form.ts';

/** What was typed about a talk. */
export interface TypedTalk extends TypedRow {
  readonly way: string;
  readonly on: string;
  readonly withWhom: string;
  readonly words: string;
  readonly nextOn: string;
}

/** A new talk is most often today's; one that is put right holds what it says. */
export function talkForm(today: PlainDate, talk?: TalkRow): TypedTalk {
  return {
    ...newRow(talk?.id),
    way: talk?.way ?? '',
    on: formatTypedDate(talk?.on ?? today),
    withWhom: talk?.withWhom ?? '',
    words: talk?.words ?? '',
    nextOn: talk?.nextOn === undefined ? '' : formatTypedDate(talk.nextOn),
  };
}

export function typedTalk(fields: TypedFields): TypedTalk {
  return {
    ...typedRow(fields),
    way: fields.text('way'),
    on: fields.text('on'),
    withWhom: fields.text('with-whom'),
    words: fields.text('words'),
    nextOn: fields.text('next-on'),
  };
}

export function talkDraft({ way, on, withWhom, words, nextOn }: TypedTalk): TalkDraft {
  return { way, on: dayTyped(on), withWhom, words, nextOn: dayTyped(nextOn) };
}
