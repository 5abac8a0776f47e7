import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { MinutesDraft } from '../../../domain/minutes/minutes.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import type { Talk } from './minutes-queries.ts';

/** Minutes as they were typed. The ids were made when the form was shown: pressing twice writes once. */
export interface TypedMinutes {
  readonly talk: string;
  readonly id: string;
  readonly workplaceId: string;
  readonly on: string;
  readonly words: string;
  readonly placement: string;
  readonly workplaceWords: string;
}

export function emptyMinutes(): TypedMinutes {
  const ids = { talk: newId(), id: newId(), workplaceId: newId() };
  return { ...ids, on: '', words: '', placement: '', workplaceWords: '' };
}

/** A form that holds what stands, to be put right. */
export function minutesToEdit({ talk, part, workplace }: Talk): TypedMinutes {
  return {
    talk,
    id: newId(),
    workplaceId: newId(),
    on: formatTypedDate(part.on),
    words: part.words,
    placement: workplace?.placement ?? '',
    workplaceWords: workplace?.words ?? '',
  };
}

export function typedMinutes(fields: TypedFields): TypedMinutes {
  const id = (name: string): string => parseId(fields.text(name)) ?? newId();
  return {
    talk: id('talk'),
    id: id('id'),
    workplaceId: id('workplace-id'),
    on: fields.text('on'),
    words: fields.text('words'),
    placement: fields.text('placement'),
    workplaceWords: fields.text('workplace-words'),
  };
}

export function minutesDraft({ on, words, placement, workplaceWords }: TypedMinutes): MinutesDraft {
  return { on: dayTyped(on), words, placement, workplaceWords };
}
