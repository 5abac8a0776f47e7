import type { BreakRefusals, StaffBreak } from '../../../domain/team/staff-break.ts';
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  PageHead,
  PostButton,
  Receipt,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatPeriod } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { type TeamDone, teamTexts } from '../team-texts.ts';
import type { TypedBreak } from './break-form.ts';
import { BreakForm, breakErrors } from './break-form-part.tsx';
import { breakTexts } from './break-texts.ts';

interface OwnBreaksPageProps {
  readonly frame: Frame;
  readonly breaks: readonly StaffBreak[];
  readonly typed: TypedBreak;
  readonly refusals?: Partial<BreakRefusals> | undefined;
  readonly done?: TeamDone | undefined;
}

/** One's own breaks: said once for all courses, and taken back with one press. */
export function OwnBreaksPage({ frame, breaks, typed, refusals = {}, done }: OwnBreaksPageProps) {
  const { language } = frame.viewer;
  const t = breakTexts[language];
  const errors = breakErrors(refusals, language);
  return (
    <VisitPage frame={frame} title={t.own} place="my-day" refused={errors.length > 0}>
      <BackLink href="/my-day" label={t.back} />
      <PageHead title={t.own} lead={t.ownLead} />
      {done && <Receipt {...teamTexts[language].done[done]} />}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        <Section id="planned" title={t.planned} spaced={breaks.length === 0}>
          {breaks.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            <Rows
              items={breaks.map(({ id, kind, period }) => ({
                title: t.kinds[kind],
                text: formatPeriod(period.from, period.to, language),
                end: <PostButton action={`/breaks/${id}/take-back`} label={t.takeBack} />,
              }))}
            />
          )}
        </Section>
        <Section id="add" title={t.add} spaced>
          <BreakForm action={frame.path} typed={typed} refusals={refusals} language={language} />
        </Section>
      </Stack>
      <SeeLine text={t.ownSee} />
    </VisitPage>
  );
}
