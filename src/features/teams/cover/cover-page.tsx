import {
  BackLink,
  Button,
  Checks,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Receipt,
  SaveRow,
  Section,
  SeeLine,
  SelectField,
  Stack,
  type SummaryError,
} from '../../../platform/html/index.ts';
import { formatDayMonth, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { changeTexts } from '../change-texts.ts';
import { teamTexts } from '../team-texts.ts';
import type { Cause, CoverModel } from './cover-model.ts';
import { coverTexts } from './cover-texts.ts';

/** What was chosen, and what was wrong with it. */
export interface TypedCover {
  readonly cause: string;
  readonly courses: readonly string[];
  readonly who: string;
  readonly errors: readonly SummaryError[];
}

interface CoverPageProps {
  readonly frame: Frame;
  readonly model: CoverModel;
  readonly typed?: TypedCover | undefined;
  readonly isDone?: boolean | undefined;
}

/** Finds somebody to take over for one person, in several courses with one choice. */
export function CoverPage({ frame, model, typed, isDone }: CoverPageProps) {
  const { language } = frame.viewer;
  const { name, causes } = model;
  const t = coverTexts[language];
  const errors = typed?.errors ?? [];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0}>
      <BackLink href="/my-day" label={t.back} />
      <PageHead title={t.title} subtitle={name} lead={causes.length === 0 ? undefined : t.lead(name)} />
      {isDone && <Receipt {...t.saved} />}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        {causes.length === 0 && <EmptyState heading={t.done} text={t.doneText(name)} />}
        {causes.map((cause, at) => (
          <CauseForm
            frame={frame}
            model={model}
            cause={cause}
            at={at}
            typed={typed?.cause === cause.key ? typed : undefined}
          />
        ))}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface CauseFormProps extends CoverPageProps {
  readonly cause: Cause;
  readonly at: number;
}

function CauseForm({ frame, model, cause, at, typed }: CauseFormProps) {
  const { language } = frame.viewer;
  const t = coverTexts[language];
  const { candidates } = model;
  const { key, what, courses } = cause;
  const errorAt = (field: string) => typed?.errors.find((error) => error.field === `${field}-${key}`)?.text;
  return (
    <Section id={`cause-${at + 1}`} title={causeWords(cause, language)} spaced>
      <Form action={frame.path} hidden={{ cause: key }}>
        <Checks
          name="course"
          id={`course-${key}`}
          legend={t.courses}
          options={courses.map(({ course, role }) => ({
            value: course.id,
            label: course.callName,
            note: role,
          }))}
          values={typed?.courses ?? courses.map(({ course }) => course.id)}
          error={errorAt('course')}
        />
        <SelectField
          name="who"
          id={`who-${key}`}
          label={t.who[what]}
          options={[
            { value: '', label: changeTexts[language].choose },
            ...candidates.map((one) => ({
              value: one.employment,
              label: changeTexts[language].person(
                one.name,
                language === 'da' ? one.titleDa : one.titleEn,
                one.place,
              ),
            })),
          ]}
          value={typed?.who ?? ''}
          error={errorAt('who')}
        />
        <SaveRow>
          <Button label={t.save[what]} tone={at === 0 ? 'primary' : 'secondary'} />
        </SaveRow>
      </Form>
    </Section>
  );
}

function causeWords({ warning }: Cause, language: Language): string {
  const t = teamTexts[language];
  if (warning.warns !== 'break') return coverTexts[language].ends(formatDayMonth(warning.lastDay, language));
  const { kind, period } = warning;
  return t.away(t.kinds[kind], formatPeriod(period.from, period.to, language));
}
