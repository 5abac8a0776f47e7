import type { SessionKind } from '../../../domain/session/session-kind.ts';
import {
  BackLink,
  Button,
  Checks,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  type SummaryError,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { TypedPlan } from '../forms/plan-form.ts';
import { CoLeaderChecks } from '../leading/leading-parts.tsx';
import type { Colleague, Meetable } from '../meetable-queries.ts';
import { RepeatFields } from '../parts/repeat-fields.tsx';
import { WhenAndWhereFields } from '../parts/when-and-where-fields.tsx';
import { planTexts } from '../plan-texts.ts';
import { seatsTexts } from '../seats/seats-texts.ts';
import { sessionTexts } from '../session-texts.ts';

export interface PlanModel {
  readonly typed: TypedPlan;
  readonly courses: readonly Meetable[];
  readonly kinds: readonly SessionKind[];
  readonly holders: readonly Colleague[];
  /** Those who may lead a group beside its holder. */
  readonly coLeaders: readonly Colleague[];
  readonly errors: readonly SummaryError[];
  /** The course the page was come to from. */
  readonly from: string | undefined;
}

interface PlanPageProps {
  readonly frame: Frame;
  readonly model: PlanModel;
}

/** Plans a session with one citizen or several, once or in a series. */
export function PlanPage({ frame, model }: PlanPageProps) {
  const { language } = frame.viewer;
  const { errors, from, courses } = model;
  const t = planTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0}>
      <BackLink
        href={from === undefined ? '/my-day' : `/enrolments/${from}`}
        label={from === undefined ? t.back : t.backCourse}
      />
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {courses.length === 0 ? (
        <EmptyState heading={t.nobody} text={t.nobodyText} />
      ) : (
        <PlanForm frame={frame} model={model} />
      )}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function PlanForm({ frame, model }: PlanPageProps) {
  const { language } = frame.viewer;
  const { typed, kinds, errors } = model;
  const t = planTexts[language];
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <Form action="/sessions" hidden={{ id: typed.id }}>
      <Choices
        name="kind"
        legend={t.kind}
        value={typed.kind}
        error={errorAt('kind')}
        options={kinds.map((value) => ({ value, label: sessionTexts[language].kinds[value] }))}
      />
      <Checks
        name="enrolment"
        legend={t.who}
        hint={t.whoHint}
        values={typed.enrolments}
        error={errorAt('enrolment')}
        options={whoOptions(model)}
      />
      <WhenAndWhereFields typed={typed} holders={model.holders} viewer={frame.viewer} errorAt={errorAt} />
      <CoLeaderChecks
        colleagues={model.coLeaders}
        values={typed.coLeaders}
        error={errorAt('co_leader')}
        language={language}
      />
      <TextField
        name="title"
        label={t.name}
        hint={t.nameHint}
        optional
        value={typed.title}
        error={errorAt('title')}
      />
      <RepeatFields typed={typed} errorAt={errorAt} language={language} />
      <TextField
        name="seats"
        label={seatsTexts[language].planSeats}
        hint={seatsTexts[language].planHint}
        optional
        numeric
        width={4}
        value={typed.seats}
        error={errorAt('seats')}
      />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

/** Each by name; by authority too where there are several, for then two may be called the same. */
function whoOptions({ courses }: PlanModel) {
  const severalHouses = new Set(courses.map(({ authority }) => authority)).size > 1;
  return courses.map(({ enrolment, callName, authorityName }) => ({
    value: enrolment,
    label: callName,
    note: severalHouses ? authorityName : undefined,
  }));
}
