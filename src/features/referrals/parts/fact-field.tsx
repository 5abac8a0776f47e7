import type { CodeOnDate } from '../../../domain/code-list/codes-on.ts';
import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import { Choices, DateField, SelectField, TextArea } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { factTexts } from '../fact-texts.ts';
import { factField } from '../forms/draft-form.ts';

interface FactFieldProps {
  readonly fact: AskedFact;
  /** What was typed so far. */
  readonly value: string | undefined;
  readonly error: string | undefined;
  /** Today's codes, by list. */
  readonly offered: ReadonlyMap<string, readonly CodeOnDate[]>;
  readonly language: Language;
}

/** The field a definition's fact is asked in: two answers, a date, a list, or a few words. */
export function FactField({ fact, value, error, offered, language }: FactFieldProps) {
  const t = factTexts[language];
  const name = factField(fact.key);
  const field = { name, value, error, optional: !fact.demanded };
  const text = fact.text[language];
  switch (fact.answer.kind) {
    case 'yes_no':
      return (
        <Choices
          {...field}
          legend={text}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
      );
    case 'date':
      return <DateField {...field} label={text} />;
    case 'code':
      return (
        <SelectField
          {...field}
          label={text}
          options={[
            { value: '', label: t.choose },
            ...(offered.get(fact.answer.list) ?? []).map(({ code, wording }) => ({
              value: code,
              label: wording[language],
            })),
          ]}
        />
      );
    case 'text':
      return <TextArea {...field} label={text} rows={3} />;
  }
}
