import type { RhythmRefusals } from '../../../domain/enrolment/contact-rhythm.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import {
  Alert,
  BackLink,
  Button,
  Columns,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PlainList,
  SaveRow,
  type SummaryError,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Course, onlookersOf, sightFactsOf, WhoCanSeeLine } from '../../enrolments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { teamAddresses } from '../team-addresses.ts';
import { rhythmWords } from './rhythm-panel.tsx';
import type { KeptRhythm } from './rhythm-queries.ts';
import { rhythmTexts } from './rhythm-texts.ts';

export interface RhythmModel {
  readonly course: Course;
  readonly definition: ProgrammeDefinition;
  readonly today: PlainDate;
  /** The latest first. */
  readonly rhythms: readonly KeptRhythm[];
}

export interface TypedRhythm {
  readonly id: string;
  readonly everyWeeks: string;
  readonly from: string;
}

interface RhythmPageProps {
  readonly frame: Frame;
  readonly model: RhythmModel;
  readonly typed: TypedRhythm;
  readonly refusals?: Partial<RhythmRefusals> | undefined;
  /** Somebody agreed something after the form was shown. */
  readonly meanwhile?: boolean | undefined;
}

/** Agrees with a citizen how often to be in contact. */
export function RhythmPage({ frame, model, typed, refusals = {}, meanwhile }: RhythmPageProps) {
  const { language } = frame.viewer;
  const { course, definition, today, rhythms } = model;
  const t = rhythmTexts[language];
  const errors = errorsOf(refusals, language);
  const now = rhythms.find(({ from }) => from <= today);
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0}>
      <BackLink href={teamAddresses.team(course.id)} label={t.back} />
      <PageHead title={t.title} subtitle={course.callName} lead={t.lead(course.callName)} />
      {meanwhile ? <Alert tone="warning" heading={t.meanwhile} text={t.meanwhileText} /> : null}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Columns>
        <Form action={frame.path} hidden={{ id: typed.id, seen: rhythms[0]?.id ?? '' }}>
          <TextField
            name="every-weeks"
            label={t.weeks}
            hint={t.weeksHint}
            value={typed.everyWeeks}
            width={4}
            numeric
            error={refusals.everyWeeks && t.refusals[refusals.everyWeeks]}
          />
          <DateField
            name="from"
            label={t.from}
            hint={t.fromHint}
            value={typed.from}
            error={refusals.from && t.refusals[refusals.from]}
          />
          <SaveRow>
            <Button label={t.save} />
          </SaveRow>
        </Form>
        <Panel id="rhythm" title={t.panel} soft aside>
          <p>{rhythmWords(now, definition, language)}</p>
          <PlainList
            items={rhythms
              .filter((one) => one !== now)
              .map(({ everyWeeks, from, by }) =>
                t.by(t.every(everyWeeks), formatDayMonth(from, language), by),
              )}
          />
        </Panel>
      </Columns>
      <WhoCanSeeLine
        language={language}
        people={onlookersOf(course, frame.viewer, today)}
        kinds={{ base: 'enrolment', parts: [] }}
        facts={sightFactsOf(course, today)}
        why={`/enrolments/${course.id}/who-can-see`}
      />
    </VisitPage>
  );
}

function errorsOf({ everyWeeks, from }: Partial<RhythmRefusals>, language: Language): SummaryError[] {
  const t = rhythmTexts[language].refusals;
  return [
    ...(everyWeeks === undefined ? [] : [{ field: 'every-weeks', text: t[everyWeeks] }]),
    ...(from === undefined ? [] : [{ field: 'from', text: t[from] }]),
  ];
}
