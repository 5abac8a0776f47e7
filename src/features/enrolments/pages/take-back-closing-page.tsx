import type { SightFacts } from '../../../domain/access/who-can-see.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Facts,
  Form,
  PageHead,
  SaveRow,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { PastClosing } from '../closing-queries.ts';
import { closingTexts } from '../closing-texts.ts';
import type { Course } from '../course.ts';
import { courseTexts } from '../course-texts.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import type { NamedOnlooker } from '../who-can-see/named-onlooker.ts';
import { WhoCanSeeLine } from '../who-can-see/who-can-see-line.tsx';

export interface TakeBackModel {
  readonly course: Course;
  readonly closing: PastClosing | undefined;
  readonly today: PlainDate;
  readonly reason: string;
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
  readonly errors: readonly SummaryError[];
  /** Why it cannot be done at all; no field can help. */
  readonly refusal: string | undefined;
}

/** Taking an ending back: the course goes on, and its team with it. */
export function TakeBackClosingPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: TakeBackModel;
}) {
  const { language } = frame.viewer;
  const { course, closing, reason, errors, refusal } = model;
  const t = closingTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.takeBack} place="my-day" refused={errors.length > 0}>
      <BackLink href={own} label={t.back} />
      <PageHead title={t.takeBack} subtitle={course.callName} lead={t.takeBackLead(course.callName)} />
      {refusal ? <Alert tone="warning" heading={refusal} /> : null}
      <ErrorSummary heading={t.notTakenBack} text={t.nothingLost} errors={errors} />
      {closing && !refusal ? (
        <>
          <Facts
            wide
            items={[
              { term: enrolmentTexts[language].ending, value: courseTexts[language].endings[closing.ending] },
              {
                term: enrolmentTexts[language].endedOn,
                value: closing.endedOn === null ? t.dayUnknown : formatDate(closing.endedOn, language),
              },
            ]}
          />
          <WhoCanSeeLine
            language={language}
            people={model.people}
            kinds={{ base: 'enrolment', parts: ['course_reason'] }}
            facts={model.facts}
            why={`${own}/who-can-see`}
          />
          <Form action={`${own}/closing/take-back`} hidden={{ closing: closing.id }}>
            <TextArea
              name="reason"
              label={t.reason}
              hint={t.reasonHint(course.callName)}
              rows={3}
              value={reason}
              error={errors[0]?.text}
            />
            <SaveRow>
              <Button label={t.takeBack} />
            </SaveRow>
          </Form>
        </>
      ) : null}
    </VisitPage>
  );
}
