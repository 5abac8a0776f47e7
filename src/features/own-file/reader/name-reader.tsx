import { v7 as newId } from 'uuid';
import { Button, Form, Panel, SaveRow, SelectField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { answerTexts } from '../answer/answer-texts.ts';
import type { PassagesLeft } from '../passages-left-queries.ts';
import type { Colleague } from './reader-queries.ts';

interface NameReaderProps {
  readonly citizen: string;
  readonly left: readonly PassagesLeft[];
  readonly colleagues: readonly Colleague[];
  readonly missing: boolean;
  readonly language: Language;
}

/** For the leader: a journal of the house that nobody can answer, and whom to name. One form for each course. */
export function NameReader({ citizen, left, colleagues, missing, language }: NameReaderProps) {
  const t = answerTexts[language];
  if (colleagues.length === 0) return null;
  return (
    <>
      {coursesWaiting(left).map((enrolment) => (
        <Panel title={t.name} id={`reader-${enrolment}`}>
          <p>{t.nameText}</p>
          <Form action={`/enrolments/${enrolment}/journal-reader`} hidden={{ reader: newId(), citizen }}>
            <SelectField
              name="employment"
              id={`employment-${enrolment}`}
              label={t.reader}
              options={[
                { value: '', label: t.choose },
                ...colleagues.map((one) => ({ value: one.employment, label: `${one.name}, ${one.title}` })),
              ]}
              error={missing ? t.readerMissing : undefined}
            />
            <SaveRow>
              <Button label={t.nameButton} />
            </SaveRow>
          </Form>
        </Panel>
      ))}
    </>
  );
}

/** The courses with a journal of the house that nobody can answer today. */
function coursesWaiting(left: readonly PassagesLeft[]): string[] {
  const waiting = left.filter(
    ({ kind, hasAnswerer, ownedByPerson }) => kind === 'journal_entry' && !hasAnswerer && !ownedByPerson,
  );
  return [...new Set(waiting.flatMap(({ enrolment }) => (enrolment === undefined ? [] : [enrolment])))];
}
