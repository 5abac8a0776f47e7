import { v7 as newId } from 'uuid';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { AgreedPersonDraft } from '../../../domain/network/agree-person.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was typed about somebody around the citizen. The id was made when the form was shown. */
export interface TypedPerson {
  readonly id: string;
  readonly part: string;
  readonly name: string;
  readonly connection: string;
  readonly comesFrom: string;
  readonly lastDay: string;
}

export function emptyPerson(): TypedPerson {
  return { id: newId(), part: '', name: '', connection: '', comesFrom: '', lastDay: '' };
}

export function typedPerson(fields: TypedFields): TypedPerson {
  return {
    id: parseId<Id<'form'>>(fields.text('id')) ?? newId(),
    part: fields.text('part'),
    name: fields.text('name'),
    connection: fields.text('connection'),
    comesFrom: fields.text('comes-from'),
    lastDay: fields.text('last-day'),
  };
}

export function personDraft({ part, name, connection, comesFrom, lastDay }: TypedPerson): AgreedPersonDraft {
  const day = lastDay.trim() === '' ? undefined : (parseTypedDate(lastDay) ?? 'unreadable');
  return { part, shownName: name, connection, comesFrom, lastDay: day };
}
