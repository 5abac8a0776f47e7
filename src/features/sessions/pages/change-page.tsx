import { isOpenable } from '../../../domain/session/sign-up.ts';
import {
  Alert,
  BackLink,
  Button,
  Checks,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  type SummaryError,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { changeTexts } from '../change-texts.ts';
import type { ChangingRefusals } from '../commands/change-sessions.ts';
import type { TypedChange } from '../forms/change-form.ts';
import { CoLeaderChecks } from '../leading/leading-parts.tsx';
import type { Colleague, Meetable } from '../meetable-queries.ts';
import { ReachChoice } from '../parts/reach-choice.tsx';
import { WhenAndWhereFields } from '../parts/when-and-where-fields.tsx';
import { planTexts } from '../plan-texts.ts';
import type { Session } from '../session-queries.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';

export interface ChangeModel {
  readonly session: Session;
  readonly typed: TypedChange;
  /** Those whose meetings of this kind the viewer plans. */
  readonly courses: readonly Meetable[];
  readonly holders: readonly Colleague[];
  /** Those who may lead a group beside its holder. */
  readonly coLeaders: readonly Colleague[];
  readonly errors: readonly SummaryError[];
  readonly form: ChangingRefusals['form'] | undefined;
}

interface ChangePageProps {
  readonly frame: Frame;
  readonly model: ChangeModel;
}

/** Moves a session, or gives it another place, length, holder or other people. */
export function ChangePage({ frame, model }: ChangePageProps) {
  const { language } = frame.viewer;
  const { session, errors, form } = model;
  const t = changeTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0 || form !== undefined}>
      <BackLink href={`/sessions/${session.id}`} label={t.back} />
      <PageHead
        title={t.title}
        subtitle={nameOf(session, language)}
        meta={[whenAndWhere(session, language)]}
      />
      <ErrorSummary heading={t.notSaved} text={planTexts[language].nothingLost} errors={errors} />
      {form === 'changed-meanwhile' ? (
        <Alert tone="warning" heading={t.meanwhile} text={t.meanwhileText(whenAndWhere(session, language))} />
      ) : (
        form && <Alert tone="warning" heading={t.forms[form]} />
      )}
      <ChangeForm frame={frame} model={model} />
      <SeeLine text={planTexts[language].see} />
    </VisitPage>
  );
}

function ChangeForm({ frame, model }: ChangePageProps) {
  const { language } = frame.viewer;
  const { session, typed, errors, courses, holders, coLeaders } = model;
  const p = planTexts[language];
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <Form action={`/sessions/${session.id}/change`} hidden={{ seen: typed.seen }}>
      <WhenAndWhereFields typed={typed} holders={holders} viewer={frame.viewer} errorAt={errorAt} />
      <Checks
        name="enrolment"
        legend={p.who}
        hint={p.whoHint}
        values={typed.enrolments}
        error={errorAt('enrolment')}
        options={courses.map(({ enrolment, callName }) => ({ value: enrolment, label: callName }))}
      />
      {isOpenable(session.kind) && (
        <CoLeaderChecks
          colleagues={coLeaders}
          values={typed.coLeaders}
          error={errorAt('co_leader')}
          language={language}
        />
      )}
      <TextField
        name="title"
        label={p.name}
        hint={p.nameHint}
        optional
        value={typed.title}
        error={errorAt('title')}
      />
      <ReachChoice series={session.series} value={typed.reach} language={language} />
      <SaveRow>
        <Button label={changeTexts[language].save} />
      </SaveRow>
    </Form>
  );
}
