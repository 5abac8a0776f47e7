import type { FactRefusals } from '../../../domain/fact/record-fact.ts';
import {
  Button,
  DateField,
  Form,
  refusedFields,
  SaveRow,
  Section,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { beginTexts } from './begin-texts.ts';
import type { Beginning } from './beginning-queries.ts';

/** What was typed: the day it began, or the hours that are worked. The ids were made when the form was shown. */
export interface TypedBeginning {
  readonly id: string;
  readonly fact: string;
  readonly on: string;
  readonly hours: string;
}

/** What is refused at each field; a day ahead is no day on which it has begun. */
export interface BeginRefusals extends Partial<Pick<FactRefusals, 'to' | 'hours'>> {
  readonly from?: FactRefusals['from'] | 'date-in-the-future';
}

export interface BeginModel {
  readonly action: string;
  readonly begun: Beginning | undefined;
  readonly agreedHours: number;
  /** `undefined` for whoever only reads. */
  readonly typed: TypedBeginning | undefined;
  readonly refusals: BeginRefusals;
}

export const beginFields = [
  ['from', 'on'],
  ['to', 'on'],
  ['hours', 'hours'],
] as const;

/** That what was agreed has begun, by one press; and the hours that are worked, where they are others. */
export function BeginSection({
  model,
  language,
}: {
  readonly model: BeginModel;
  readonly language: Language;
}) {
  const t = beginTexts[language];
  const { begun, typed, action } = model;
  const { said } = refusedFields(model.refusals, t.refusals, beginFields);
  if (begun === undefined)
    return (
      typed && (
        <Section id="beginning" title={t.title} spaced>
          <p>{t.lead}</p>
          <Form action={`${action}/begin`} hidden={{ id: typed.id, fact: typed.fact }}>
            <DateField name="on" label={t.on} value={typed.on} error={said('from') ?? said('to')} />
            <SaveRow>
              <Button label={t.begin} tone="secondary" />
            </SaveRow>
          </Form>
        </Section>
      )
    );
  const agreed = formatNumber(model.agreedHours, language);
  const worked = begun.hoursAWeek;
  const differs = worked !== undefined && worked !== model.agreedHours;
  return (
    <Section id="beginning" title={t.begunTitle} spaced>
      <p>
        {t.begun(formatDate(begun.on, language))}{' '}
        {differs ? t.hours(agreed, formatNumber(worked, language)) : t.hoursAgreed(agreed)}
      </p>
      {typed && (
        <Form action={`${action}/hours`} hidden={{ id: typed.id }}>
          <TextField
            name="hours"
            label={t.worked}
            hint={t.workedHint}
            value={typed.hours}
            width={4}
            numeric
            error={said('hours')}
          />
          <SaveRow>
            <Button label={t.save} tone="secondary" />
          </SaveRow>
        </Form>
      )}
    </Section>
  );
}
