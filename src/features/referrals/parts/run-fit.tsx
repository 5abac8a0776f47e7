import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { type CourseInRun, courseInRun } from '../../../domain/run/course-in-run.ts';
import type { OpenPeriod } from '../../../domain/run/open-period.ts';
import { Alert } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { runFitTexts } from '../run-fit-texts.ts';

/** A first day as typed, and what it is held against. */
export interface StartInRun {
  readonly definition: ProgrammeDefinition;
  readonly runPeriod: OpenPeriod;
}

/** How a course that starts on the typed day lies in its run; `undefined` while the day cannot be read. */
export function fitOf({ definition, runPeriod }: StartInRun, startsOn: string): CourseInRun | undefined {
  const date = parseTypedDate(startsOn);
  return date && courseInRun(definition, date, runPeriod);
}

/** Whether somebody should look twice before the course begins on that day. */
export function wantsASecondLook(fit: CourseInRun | undefined): boolean {
  return fit?.fit === 'too_late' || fit?.fit === 'starts_after_run' || fit?.fit === 'starts_before_run';
}

interface RunFitProps {
  readonly fit: CourseInRun | undefined;
  readonly language: Language;
}

/** What is to be said of the first day: quietly where all is well, in a box where it is not. */
export function RunFit({ fit, language }: RunFitProps) {
  const t = runFitTexts[language];
  const day = (date: Parameters<typeof formatDate>[0]): string => formatDate(date, language);
  switch (fit?.fit) {
    case undefined:
    case 'run_end_unset':
      return null;
    case 'inside':
      return <p class="ff-meta">{t.inside(day(fit.courseEndsOn))}</p>;
    case 'open':
      return <p class="ff-meta">{t.open(fit.phase.title[language], day(fit.runEndsOn))}</p>;
    case 'starts_before_run':
      return (
        <Alert tone="warning" heading={t.before} text={`${t.beforeText(day(fit.runStartsOn))} ${t.still}`} />
      );
    case 'starts_after_run':
      return (
        <Alert tone="warning" heading={t.after} text={`${t.afterText(day(fit.runEndsOn))} ${t.still}`} />
      );
    case 'too_late': {
      const last = fit.lastStart === undefined ? t.noStart : t.lastStart(day(fit.lastStart));
      const ends = t.tooLateText(day(fit.courseEndsOn), day(fit.runEndsOn));
      return <Alert tone="warning" heading={t.tooLate} text={`${ends} ${last} ${t.still}`} />;
    }
  }
}
