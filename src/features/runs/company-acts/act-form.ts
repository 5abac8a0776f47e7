import { v7 as newId } from 'uuid';
import type { CompanyActDraft } from '../../../domain/company-act/check-company-act.ts';
import type { CompanyAct } from '../../../domain/company-act/company-act.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import { noneOfThese, noPick, type TypedPick, typedPick } from '../../companies/index.ts';

/** What was typed about an act. The id was made when the form was shown: a second press finds it. */
export interface TypedAct {
  readonly id: string;
  /** The act that is put right, and that it should never have been written. */
  readonly corrects: string;
  readonly takenBack: boolean;
  readonly on: string;
  readonly pick: TypedPick;
  readonly member: string;
  readonly people: string;
  readonly hours: string;
  readonly terms: TypedTerms;
}

/** What was typed about a pledge. */
export interface TypedTerms {
  readonly codeId: string;
  readonly from: string;
  readonly to: string;
  readonly conditions: string;
  readonly gives: readonly string[];
  readonly cannotGive: readonly string[];
}

const noTerms: TypedTerms = { codeId: '', from: '', to: '', conditions: '', gives: [], cannotGive: [] };

export function emptyAct(): TypedAct {
  const row = { id: newId(), corrects: '', takenBack: false };
  return { ...row, on: '', pick: noPick, member: '', people: '', hours: '', terms: noTerms };
}

/** A form that holds what an act says, to be put right. */
export function actToCorrect(act: CompanyAct): TypedAct {
  const number = (count: number | undefined): string =>
    count === undefined ? '' : String(count).replace('.', ',');
  return {
    ...emptyAct(),
    corrects: act.id,
    on: formatTypedDate(act.on),
    pick: pickedBefore(act),
    member: act.member ?? '',
    terms: {
      codeId: act.pledged.codeId ?? '',
      from: typedDay(act.pledged.from),
      to: typedDay(act.pledged.to),
      conditions: act.pledged.conditions ?? '',
      gives: act.pledged.gives,
      cannotGive: act.pledged.cannotGive,
    },
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
    pick: typedPick(fields),
    member: fields.text('member'),
    terms: {
      codeId: fields.text('work-kind'),
      from: fields.text('from'),
      to: fields.text('to'),
      conditions: fields.text('conditions'),
      gives: fields.all('gives'),
      cannotGive: fields.all('cannot-give'),
    },
    people: fields.text('people'),
    hours: fields.text('hours'),
  };
}

/** @param company the name it is written down by: as the register has it, or as it was typed */
export function actDraft({ on, people, hours, terms }: TypedAct, company: string): CompanyActDraft {
  return {
    on: dayTyped(on),
    company,
    people: numberIn(people),
    hours: numberIn(hours),
    terms: { ...terms, from: dayTyped(terms.from), to: dayTyped(terms.to) },
  };
}

/** The company an act names, as if it had just been chosen. */
function pickedBefore({ company = '', registered }: CompanyAct): TypedPick {
  return { company, chosen: registered?.workplace ?? noneOfThese, chosenFor: company };
}

function typedDay(day: PlainDate | undefined): string {
  return day === undefined ? '' : formatTypedDate(day);
}

/** Numbers as people write them: "12", "7,5". */
function numberIn(typed: string): number | 'unreadable' | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return /^\d{1,5}(\.\d)?$/.test(text) ? Number(text) : 'unreadable';
}
