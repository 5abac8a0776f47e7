import type { MoveRefusals } from '../../../domain/outcome/check-move.ts';
import { type MoveLink, moveTellers } from '../../../domain/outcome/move-link.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
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
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runAddresses } from '../run-addresses.ts';
import type { MovePerson } from './move-person.ts';
import { moveTexts } from './move-texts.ts';

/** The form as chosen and typed. */
export interface TypedMove {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly movedOn: string;
  readonly toldBy: string;
}

export interface MovesModel {
  readonly run: string;
  readonly runName: string;
  readonly people: ReadonlyMap<string, MovePerson>;
  readonly standing: readonly MoveLink[];
  readonly typed: TypedMove;
  readonly refusals: Partial<MoveRefusals>;
  readonly done: 'linked' | 'undone' | undefined;
}

/** Who has moved between the municipalities of a run, and the way to say that somebody has. */
export function MovesPage({ frame, model }: { readonly frame: Frame; readonly model: MovesModel }) {
  const { language } = frame.viewer;
  const t = moveTexts[language];
  const errors = (['from', 'to', 'movedOn', 'toldBy'] as const).flatMap((field) => {
    const refusal = model.refusals[field];
    return refusal === undefined ? [] : [{ field: fieldNames[field], text: t.refusals[refusal] }];
  });
  return (
    <VisitPage frame={frame} title={t.title} place="programme" refused={errors.length > 0}>
      <BackLink href={runAddresses.run(model.run)} label={model.runName} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead title={t.title} subtitle={model.runName} lead={t.lead} />
      <SeeLine text={t.see} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        <Standing model={model} language={language} />
        <MoveForm model={model} language={language} />
      </Stack>
    </VisitPage>
  );
}

const fieldNames = { from: 'from', to: 'to', movedOn: 'moved-on', toldBy: 'told-by' } as const;

interface PartProps {
  readonly model: MovesModel;
  readonly language: Language;
}

function Standing({ model, language }: PartProps) {
  const t = moveTexts[language];
  const { run, people, standing } = model;
  const items = standing.flatMap(({ id, from, to, movedOn, toldBy }) => {
    const [before, after] = [people.get(from.citizen), people.get(to.citizen)];
    if (before === undefined || after === undefined) return [];
    const moved = t.row(before.house, after.house, formatDate(movedOn, language));
    return [
      {
        title: after.name,
        text: `${moved} ${t.toldBy(t.tellers[toldBy])}`,
        end: (
          <PostButton
            action={`${runAddresses.moves(run)}/undo`}
            label={t.undo}
            tone="secondary"
            hidden={{ move: id }}
          />
        ),
      },
    ];
  });
  return (
    <Section id="standing" title={t.standing}>
      {items.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : <Rows items={items} />}
    </Section>
  );
}

function MoveForm({ model, language }: PartProps) {
  const t = moveTexts[language];
  const { run, people, typed, refusals } = model;
  const error = (field: keyof MoveRefusals): string | undefined => {
    const refusal = refusals[field];
    return refusal && t.refusals[refusal];
  };
  const options = [
    { value: '', label: t.choose },
    ...[...people.values()].map(({ citizen, name, house, referredOn }) => ({
      value: citizen,
      label: t.option(name, house, formatDate(referredOn, language)),
    })),
  ];
  return (
    <Section id="add" title={t.add} spaced>
      <Form action={runAddresses.moves(run)} hidden={{ id: typed.id }}>
        <SelectField name="from" label={t.from} options={options} value={typed.from} error={error('from')} />
        <SelectField name="to" label={t.to} options={options} value={typed.to} error={error('to')} />
        <DateField
          name="moved-on"
          label={t.movedOn}
          hint={t.dayHint}
          value={typed.movedOn}
          error={error('movedOn')}
        />
        <Choices
          name="told-by"
          legend={t.teller}
          hint={t.tellerHint}
          options={moveTellers.map((teller) => ({ value: teller, label: t.tellers[teller] }))}
          value={typed.toldBy}
          error={error('toldBy')}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </Section>
  );
}
