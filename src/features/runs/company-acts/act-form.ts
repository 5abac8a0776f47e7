import { v7 as newId } from 'uuid';
import type { CompanyActDraft } from '../../../domain/company-act/check-company-act.ts';
import type { CompanyAct } from '../../../domain/company-act/company-act.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was typed about an act. The id was made when the form was shown: a second press finds it. */
export interface TypedAct {
  readonly id: string;
  /** The act that is put right, and that it should never have been written. */
  readonly corrects: string;
  readonly takenBack: boolean;
  readonly on: string;
  readonly company: string;
  readonly people: string;
  readonly hours: string;
}

export function emptyAct(): TypedAct {
  return { id: newId(), corrects: '', takenBack: false, on: '', company: '', people: '', hours: '' };
}

/** A form that holds what an act says, to be put right. */
export function actToCorrect(act: CompanyAct): TypedAct {
  const number = (count: number | undefined): string =>
    count === undefined ? '' : String(count).replace('.', ',');
  return {
    ...emptyAct(),
    corrects: act.id,
    on: formatTypedDate(act.on),
    company: act.company ?? '',
    people: number(act.people),
    hours: number(act.hoursAWeek),
  };
}

export function typedAct(fields: TypedFields): TypedAct {
  return {
    id: parseId<Id<'form'>>(fields.text('id')) ?? newId(),
    corrects: parseId<Id<'company_act'>>(fields.text('corrects')) ?? '',
    takenBack: fields.text('taken-back') === 'yes',
    on: fields.text('on'),
    company: fields.text('company'),
    people: fields.text('people'),
    hours: fields.text('hours'),
  };
}

export function actDraft({ on, company, people, hours }: TypedAct): CompanyActDraft {
  return {
    on: on.trim() === '' ? undefined : (parseTypedDate(on) ?? 'unreadable'),
    company,
    people: numberIn(people),
    hours: numberIn(hours),
  };
}

/** Numbers as people write them: "12", "7,5". */
function numberIn(typed: string): number | 'unreadable' | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return /^\d{1,5}(\.\d)?$/.test(text) ? Number(text) : 'unreadable';
}
