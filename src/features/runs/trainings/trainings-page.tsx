import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TrainingRefusals } from '../../../domain/training/check-training.ts';
import type { StayBesideTraining } from '../../../domain/training/stay-beside-training.ts';
import {
  BackLink,
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  type RowItem,
  Rows,
  refusedFields,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { actAddresses } from '../company-acts/act-addresses.ts';
import { StaySection } from './stay-section.tsx';
import { trainingAddresses } from './training-addresses.ts';
import type { TypedTraining } from './training-forms.ts';
import type { TrainingEntry } from './training-queries.ts';
import { trainingTexts } from './training-texts.ts';

export interface TrainingsModel {
  readonly run: string;
  readonly runName: string;
  readonly leads: boolean;
  readonly writes: boolean;
  readonly today: PlainDate;
  readonly trainings: readonly TrainingEntry[];
  /** For whoever leads the run. */
  readonly stay: StayBesideTraining | undefined;
  readonly typed: TypedTraining;
  readonly refusals: Partial<TrainingRefusals>;
}

const names = [
  ['title', 'title'],
  ['beginsOn', 'begins-on'],
  ['place', 'place'],
] as const;

/** A run's courses for ambassadors and mentors, and the way to make one more. */
export function TrainingsPage({ frame, model }: { readonly frame: Frame; readonly model: TrainingsModel }) {
  const { language } = frame.viewer;
  const t = trainingTexts[language];
  const { run, trainings, typed } = model;
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  return (
    <VisitPage
      frame={frame}
      title={t.title}
      place={model.leads ? 'programme' : undefined}
      refused={errors.length > 0}
    >
      <BackLink href={model.leads ? `/runs/${run}` : actAddresses.list(run)} label={model.runName} />
      <PageHead title={t.title} subtitle={model.runName} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        <Section id="courses" title={t.courses} spaced={trainings.length === 0}>
          {trainings.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            <Rows items={trainings.map((training) => trainingRow(training, model, language))} />
          )}
        </Section>
        {model.stay && <StaySection stay={model.stay} language={language} />}
        {model.writes && (
          <Section id="add" title={t.add} spaced>
            <Form action={trainingAddresses.list(run)} hidden={{ id: typed.id }}>
              <TextField name="title" label={t.name} value={typed.title} width={27} error={said('title')} />
              <FieldRow>
                <DateField
                  name="begins-on"
                  label={t.beginsOn}
                  value={typed.beginsOn}
                  error={said('beginsOn')}
                />
                <TextField
                  name="place"
                  label={t.place}
                  value={typed.place}
                  width={27}
                  optional
                  error={said('place')}
                />
              </FieldRow>
              <SaveRow>
                <Button label={t.save} />
              </SaveRow>
            </Form>
          </Section>
        )}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function trainingRow(training: TrainingEntry, { run, today }: TrainingsModel, language: Language): RowItem {
  const t = trainingTexts[language];
  const { beginsOn, place, invited, certified, endedOn } = training;
  const day = formatDate(beginsOn, language);
  const parts = [
    beginsOn > today ? t.begins(day) : t.began(day),
    place,
    training.organisationName,
    endedOn === null ? t.invited(invited) : t.certified(certified),
  ];
  return {
    title: training.title,
    text: parts.filter((part) => part !== null).join(' · '),
    action: { href: trainingAddresses.one(run, training.id), label: t.open },
  };
}
