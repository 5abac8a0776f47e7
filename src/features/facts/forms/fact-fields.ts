import { v7 as newId } from 'uuid';
import type { FactDraft } from '../../../domain/fact/record-fact.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import type { LedgerEntry } from '../ledger-entry.ts';

/** What was typed about a fact. The id was made when the form was shown: a second press finds it. */
export interface TypedFact {
  readonly id: string;
  /** The fact that is put right, and that it should never have been written. */
  readonly corrects: string;
  readonly takenBack: boolean;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly hours: string;
  readonly place: string;
  readonly extent: string;
  readonly returnedTo: string;
  readonly decidedFor: string;
  readonly noLonger: string;
  readonly source: string;
}

/** An empty form. What is written down is most often known from staff, and can be told to come from elsewhere. */
export function emptyFact(): TypedFact {
  return {
    id: newId(),
    corrects: '',
    takenBack: false,
    from: '',
    to: '',
    code: '',
    hours: '',
    place: '',
    extent: '',
    returnedTo: '',
    decidedFor: '',
    noLonger: '',
    source: 'staff',
  };
}

/** A form that holds what a fact says, to be put right. */
export function factToCorrect({ fact, codeId, returnedTo }: LedgerEntry, language: Language): TypedFact {
  return {
    ...emptyFact(),
    corrects: fact.id,
    from: formatTypedDate(fact.from),
    to: fact.to === undefined ? '' : formatTypedDate(fact.to),
    code: codeId ?? '',
    hours: fact.hoursAWeek === undefined ? '' : formatNumber(fact.hoursAWeek, language),
    place: fact.employer ?? '',
    extent: fact.kind === 'return_from_sick_leave' ? (fact.code ?? '') : '',
    returnedTo: returnedTo ?? '',
    decidedFor: fact.decidedFor ?? '',
    noLonger: fact.noLonger ?? '',
    source: fact.source,
  };
}

export function typedFact(fields: TypedFields): TypedFact {
  return {
    id: parseId<Id<'form'>>(fields.text('id')) ?? newId(),
    corrects: parseId<Id<'fact'>>(fields.text('corrects')) ?? '',
    takenBack: fields.text('taken-back') === 'yes',
    from: fields.text('from'),
    to: fields.text('to'),
    code: fields.text('code'),
    hours: fields.text('hours'),
    place: fields.text('place'),
    extent: fields.text('extent'),
    returnedTo: fields.text('returned-to'),
    decidedFor: fields.text('decided-for'),
    noLonger: fields.text('no-longer'),
    source: fields.text('source'),
  };
}

export function factDraft(typed: TypedFact): FactDraft {
  return {
    ...typed,
    codeId: typed.code,
    from: dayTyped(typed.from),
    to: dayTyped(typed.to),
    hours: hoursIn(typed.hours),
  };
}

/** Hours as people write them: "8", "7,5" or "7.5". */
function hoursIn(typed: string): FactDraft['hours'] {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : 'unreadable';
}
