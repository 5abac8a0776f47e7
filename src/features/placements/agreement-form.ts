import { v7 as newId } from 'uuid';
import { parseId } from '../../domain/kernel/ids.ts';
import type { AgreementDraft } from '../../domain/placement-agreement/check-agreement.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { dayTyped } from '../../platform/i18n/typed-date.ts';
import { noPick, type TypedPick, typedPick } from '../companies/index.ts';
import type { ToldVersion } from './placement-queries.ts';

/** What was typed. The id was made when the form was shown: two presses are one. */
export interface TypedAgreement {
  readonly id: string;
  /** The version that was shown when somebody began to edit. */
  readonly edits: string;
  readonly pick: TypedPick;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly goals: string;
  readonly tasks: string;
  readonly accommodations: string;
  readonly contacts: string;
}

export function emptyAgreement(): TypedAgreement {
  const empty = { code: '', from: '', to: '', hours: '', goals: '', tasks: '', accommodations: '' };
  return { id: newId(), edits: '', pick: noPick, ...empty, contacts: '' };
}

/** A form that holds what was agreed, to be agreed on anew. */
export function agreementToEdit(version: ToldVersion, language: Language): TypedAgreement {
  const { workplace, workplaceName } = version;
  return {
    id: newId(),
    edits: version.id,
    pick: { company: workplaceName, chosen: workplace, chosenFor: workplaceName },
    code: version.codeId,
    from: formatTypedDate(version.from),
    to: formatTypedDate(version.to),
    hours: formatNumber(version.hoursAWeek, language),
    goals: version.goals,
    tasks: version.tasks,
    accommodations: version.accommodations ?? '',
    contacts: version.contacts,
  };
}

export function typedAgreement(fields: TypedFields): TypedAgreement {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    edits: parseId(fields.text('edits')) ?? '',
    pick: typedPick(fields),
    code: fields.text('code'),
    from: fields.text('from'),
    to: fields.text('to'),
    hours: fields.text('hours'),
    goals: fields.text('goals'),
    tasks: fields.text('tasks'),
    accommodations: fields.text('accommodations'),
    contacts: fields.text('contacts'),
  };
}

export function agreementDraft(typed: TypedAgreement): AgreementDraft {
  return {
    ...typed,
    codeId: typed.code,
    from: dayTyped(typed.from),
    to: dayTyped(typed.to),
    hours: hoursTyped(typed.hours),
  };
}

/** Hours as people write them: "8", "7,5" or "7.5". */
export function hoursTyped(typed: string): AgreementDraft['hours'] {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : 'unreadable';
}
