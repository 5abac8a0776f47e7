import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { WavePattern } from '../../domain/questionnaire/wave-patterns.ts';
import type { WaveRate } from '../../domain/questionnaire/wave-rates.ts';
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  PostButton,
  Receipt,
  Rows,
  SaveRow,
  Section,
  SeeLine,
  SelectField,
  Stack,
  Table,
} from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { alarmTexts, RotaForm, type RunStaff, type TypedRota } from '../alarms/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { RunAsking } from './asking-queries.ts';
import { ChangeSection } from './change-section.tsx';
import { PatternsTable } from './patterns-table.tsx';
import type { Choosable } from './rates-queries.ts';
import { ratesTexts } from './rates-texts.ts';
import type { RunChange } from './run-change.ts';

export type ChooseRefusal = 'needAll' | 'notFor' | 'already' | 'off';

export interface RunWavesModel {
  readonly run: string;
  readonly runName: string;
  readonly definition: ProgrammeDefinition;
  readonly rates: readonly WaveRate[];
  readonly patterns: readonly WavePattern[];
  readonly changes: readonly RunChange[];
  readonly askings: readonly RunAsking[];
  readonly choosable: readonly Choosable[];
  readonly typed: { readonly wave: string; readonly version: string; readonly side: string };
  readonly refusal: ChooseRefusal | undefined;
  readonly done: 'added' | 'stopped' | 'rota' | undefined;
  readonly staff: readonly RunStaff[];
  readonly typedRota: TypedRota;
  readonly isRotaRefused: boolean;
}

/** How a run is answered, wave by wave, and what is asked in it: numbers without people, and the choice of whoever leads. */
export function RunWavesPage({ frame, model }: { readonly frame: Frame; readonly model: RunWavesModel }) {
  const { language } = frame.viewer;
  const t = ratesTexts[language];
  const { definition, run, rates, done } = model;
  return (
    <VisitPage
      frame={frame}
      title={t.title}
      place="programme"
      refused={model.refusal !== undefined || model.isRotaRefused}
    >
      <BackLink href={`/runs/${run}`} label={t.back} />
      {done && <Receipt {...(done === 'rota' ? alarmTexts[language].rota.saved : t.done[done])} />}
      <PageHead title={t.title} subtitle={model.runName} lead={t.lead} />
      {definition.waves.length === 0 ? (
        <EmptyState heading={t.noWaves} text={t.noWavesText} />
      ) : (
        <Stack>
          <Section id="rates" title={t.rates}>
            {rates.length === 0 ? (
              <EmptyState heading={t.none} text={t.noneText} />
            ) : (
              <>
                <RatesTable model={model} language={language} />
                <PatternsTable patterns={model.patterns} language={language} />
              </>
            )}
          </Section>
          <ChangeSection changes={model.changes} language={language} />
          <ChooseSection model={model} language={language} />
          <RotaForm
            action={`/runs/${run}/questionnaires/rota`}
            staff={model.staff}
            typed={model.typedRota}
            isRefused={model.isRotaRefused}
            language={language}
          />
        </Stack>
      )}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface PartProps {
  readonly model: RunWavesModel;
  readonly language: Language;
}

function RatesTable({ model: { rates, definition }, language }: PartProps) {
  const t = ratesTexts[language];
  const counted = ['due', 'open', 'answered', 'late', 'refused', 'couldNot', 'missing', 'ended'] as const;
  return (
    <Table
      caption={t.rates}
      captionHidden
      scrolls
      columns={[{ label: t.wave }, ...counted.map((key) => ({ label: t[key], numeric: true }))]}
      rows={rates.map((rate) => [
        `${waveTitle(definition, rate.wave, language)}, ${t.sides[rate.side].toLowerCase()}`,
        ...counted.map((key) => String(rate[key])),
      ])}
    />
  );
}

function ChooseSection({ model, language }: PartProps) {
  const t = ratesTexts[language];
  const { run, askings, choosable, definition, typed, refusal } = model;
  const at = `/runs/${run}/questionnaires`;
  const none = { value: '', label: t.pickOne };
  const standing = askings.filter(({ period }) => period.to === undefined);
  return (
    <Section id="choose" title={t.choose}>
      <Rows
        items={standing.map((one) => {
          const found = choosable.find(({ version }) => version === one.version);
          const wave = waveTitle(definition, one.wave, language);
          const title = t.chosen(wave, found?.title[language] ?? '');
          return {
            title,
            tag: { text: t.sides[one.side] },
            text: t.from(formatDate(one.period.from, language)),
            end: (
              <PostButton action={`${at}/stop`} label={t.stop} hidden={{ asking: one.id }} about={title} />
            ),
          };
        })}
      />
      <ErrorSummary heading={t.notSaved} errors={refusal ? [{ field: 'wave', text: t[refusal] }] : []} />
      <Form action={at}>
        <SelectField
          name="wave"
          label={t.pick}
          value={typed.wave}
          error={refusal && t[refusal]}
          options={[
            none,
            ...definition.waves.map(({ key, title }) => ({ value: key, label: title[language] })),
          ]}
        />
        <SelectField
          name="version"
          label={t.pickWhat}
          value={typed.version}
          options={[
            none,
            ...choosable.map(({ version, title }) => ({ value: version, label: title[language] })),
          ]}
        />
        <SelectField
          name="side"
          label={t.pickSide}
          value={typed.side}
          options={[
            none,
            ...(['citizen', 'worker', 'mentor', 'company', 'school'] as const).map((side) => ({
              value: side,
              label: t.sides[side],
            })),
          ]}
        />
        <SaveRow>
          <Button label={t.add} tone="secondary" />
        </SaveRow>
      </Form>
    </Section>
  );
}

function waveTitle({ waves }: ProgrammeDefinition, key: string, language: Language): string {
  return waves.find((wave) => wave.key === key)?.title[language] ?? key;
}
