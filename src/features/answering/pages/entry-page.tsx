import type { RefusedAnswer } from '../../../domain/questionnaire/check-answers.ts';
import { questionsOf } from '../../../domain/questionnaire/questionnaire.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { fieldOf, QuestionView, refusalWords } from '../../questionnaires/index.ts';
import { listAddress, waveAddress } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import type { AskedHere } from '../asked-here.ts';
import { entryHelps, entryModes, entryPlaces, type TypedEntry } from '../forms/entry-form.ts';

export interface EntryModel {
  readonly here: AskedHere;
  readonly typed: TypedEntry;
  /** The same paper is typed for the second time. */
  readonly isSecond: boolean;
  /** Questions the two times differ in. */
  readonly differs: readonly string[];
  readonly refusals: readonly RefusedAnswer[];
  readonly needs: readonly ('mode' | 'day')[];
  /** Answers stand already, and these are to take their place. */
  readonly putsRight: boolean;
}

/** What a citizen wrote on paper or said in a talk, put in by a colleague; paper is typed twice and compared. */
export function EntryPage({ frame, model }: { readonly frame: Frame; readonly model: EntryModel }) {
  const { here, typed, isSecond, differs, refusals, needs, putsRight } = model;
  const { language } = frame.viewer;
  const t = answeringTexts[language];
  const { questionnaire, wave, sheet } = here;
  const questions = questionsOf(questionnaire);
  const errors = [
    ...needs.map((need) =>
      need === 'mode' ? { field: 'mode', text: t.needHow } : { field: 'answered_day', text: t.needDay },
    ),
    ...questions.flatMap((question) => {
      const refusal = refusals.find((one) => one.question === question.key)?.refusal;
      if (refusal) return [{ field: fieldOf(question), text: refusalWords(question, refusal, language) }];
      return differs.includes(question.key)
        ? [{ field: fieldOf(question), text: `${question.text[language]} ${t.differs}` }]
        : [];
    }),
  ];
  const title = isSecond ? t.againTitle : putsRight ? t.putRightTitle : t.entryTitle;
  const options = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
    keys.map((key) => ({ value: key, label: words[key] }));
  return (
    <VisitPage frame={frame} title={title} refused={errors.length > 0}>
      <BackLink href={listAddress(sheet.enrolment)} label={t.backToList} />
      <PageHead
        title={title}
        subtitle={`${questionnaire.title[language]} · ${sheet.callName}`}
        lead={isSecond ? t.againLead : putsRight ? t.putRightLead : t.entryLead(sheet.callName)}
      />
      <ErrorSummary
        heading={differs.length > 0 ? t.differsHeading : t.notSaved}
        text={t.nothingLost}
        errors={errors}
      />
      <Form
        action={`${waveAddress(sheet.enrolment, wave)}/${putsRight ? 'put-right' : 'entry'}`}
        hidden={carried(model)}
      >
        {isSecond ? null : (
          <>
            {!putsRight && (
              <Choices
                name="mode"
                legend={t.how}
                stacked
                options={options(entryModes, t.modes)}
                value={typed.mode}
                error={needs.includes('mode') ? t.needHow : undefined}
              />
            )}
            <DateField
              name="answered_day"
              label={t.answeredDay}
              value={typed.day}
              error={needs.includes('day') ? t.needDay : undefined}
            />
            {!putsRight && (
              <>
                <Choices
                  name="helped"
                  legend={t.helped}
                  options={options(entryHelps, t.helps)}
                  value={typed.helped}
                />
                <Choices
                  name="place"
                  legend={t.place}
                  options={options(entryPlaces, t.places)}
                  value={typed.place}
                />
              </>
            )}
          </>
        )}
        {questionnaire.groups.map((group) => (
          <>
            {group.title && <h2>{group.title[language]}</h2>}
            {group.text && <p>{group.text[language]}</p>}
            {group.questions.map((question) => (
              <QuestionView
                question={question}
                respondent="citizen"
                language={language}
                answer={typed.answers[question.key]}
                refusal={refusals.find((one) => one.question === question.key)?.refusal}
              />
            ))}
          </>
        ))}
        <SaveRow>
          <Button label={isSecond ? t.entrySave : t.again} />
        </SaveRow>
      </Form>
      <SeeLine text={t.seeEntry} />
    </VisitPage>
  );
}

/** The second form carries along what was typed first, and how it was answered. */
function carried({ typed, isSecond, differs }: EntryModel): Record<string, string> {
  if (!isSecond) return {};
  return {
    first: JSON.stringify(typed.first ?? {}),
    mode: typed.mode,
    answered_day: typed.day,
    helped: typed.helped,
    place: typed.place,
    settled: differs.length > 0 ? 'yes' : '',
  };
}
