import type { SightFacts } from '../../../domain/access/who-can-see.ts';
import type { Deciding } from '../../../domain/enrolment/changed-course.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  type SummaryError,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Course } from '../course.ts';
import type { NamedOnlooker } from '../who-can-see/named-onlooker.ts';
import { WhoCanSeeLine } from '../who-can-see/who-can-see-line.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { TypedChange } from './change-form.ts';
import { changeTexts } from './change-texts.ts';
import type { WrittenChange } from './history-queries.ts';
import { changeTitle } from './history-rows.ts';
import { Meanwhile } from './meanwhile.tsx';
import type { Step } from './steps.ts';

export interface ChangeModel {
  readonly course: Course;
  readonly deciding: Deciding;
  readonly step: Step;
  readonly typed: TypedChange;
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
  readonly errors: readonly SummaryError[];
  /** Why it cannot be decided at all; no field can help. */
  readonly refusal: string | undefined;
  /** What others wrote down since the page was opened; absent where nobody did. */
  readonly meanwhile: readonly WrittenChange[] | undefined;
  /** The change that is to be taken back. */
  readonly taken: WrittenChange | undefined;
}

/** One decision about the weeks of a course. */
export function ChangePage({ frame, model }: { readonly frame: Frame; readonly model: ChangeModel }) {
  const { language } = frame.viewer;
  const { course, deciding, step, errors, refusal, meanwhile, taken } = model;
  const { definition, today } = deciding;
  const t = changeTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.titles[step]} place="my-day" refused={errors.length > 0}>
      <BackLink href={`${own}/weeks`} label={t.back} />
      <PageHead
        title={t.titles[step]}
        subtitle={taken === undefined ? course.callName : changeTitle(taken, { definition, language })}
        lead={t.leads[step](course.callName)}
      />
      {meanwhile ? <Meanwhile {...{ definition, today, language }} changes={meanwhile} /> : null}
      {refusal ? <Alert tone="warning" heading={refusal} /> : null}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {refusal ? null : (
        <>
          <WhoCanSeeLine
            language={language}
            people={model.people}
            kinds={{ base: 'enrolment', parts: ['course_reason'], glimpse: 'enrolment_status' }}
            facts={model.facts}
            why={`${own}/who-can-see`}
          />
          <StepForm model={model} language={language} />
        </>
      )}
    </VisitPage>
  );
}

function StepForm({ model, language }: { readonly model: ChangeModel; readonly language: Language }) {
  const { course, step, typed } = model;
  const { id, seen, change } = typed;
  return (
    <Form action={`/enrolments/${course.id}/weeks/${step}`} kind="main" hidden={{ id, seen, change }}>
      <div>
        <ChangeFields model={model} language={language} />
        <SaveRow>
          <Button label={changeTexts[language].saves[step]} />
        </SaveRow>
      </div>
    </Form>
  );
}
