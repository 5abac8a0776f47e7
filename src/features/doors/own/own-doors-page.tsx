import { type OwnDoorRefusals, ownDoorKinds } from '../../../domain/own-door/check-own-door.ts';
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
  type RowItem,
  Rows,
  refusedFields,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { DoorCourse, OwnDoorEntry } from './own-door-queries.ts';
import { ownDoorTexts } from './own-door-texts.ts';
import type { TypedOwnDoor } from './save-own-door.ts';

export interface OwnDoorsModel {
  readonly course: DoorCourse;
  readonly entries: readonly OwnDoorEntry[];
  /** The citizen writes; everybody else reads. */
  readonly typed: TypedOwnDoor | undefined;
  readonly refusals: Partial<OwnDoorRefusals>;
  readonly done: 'written' | 'taken-back' | undefined;
}

const names = [
  ['kind', 'kind'],
  ['company', 'company'],
  ['words', 'words'],
  ['on', 'on'],
] as const;

/** What the citizen brings along: written on their own page, read by those who read the plan for work. */
export function OwnDoorsPage({ frame, model }: { readonly frame: Frame; readonly model: OwnDoorsModel }) {
  const { language } = frame.viewer;
  const t = ownDoorTexts[language];
  const { course, entries, typed } = model;
  const own = frame.viewer.as === 'citizen';
  const { errors } = refusedFields(model.refusals, t.refusals, names);
  const title = own ? t.ownTitle : t.title;
  return (
    <VisitPage frame={frame} title={title} place={own ? 'my-page' : undefined} refused={errors.length > 0}>
      <BackLink
        href={own ? '/my-page' : `/enrolments/${course.enrolment}/plan`}
        label={own ? t.ownBack : t.back}
      />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead title={title} subtitle={own ? undefined : course.callName} lead={own ? t.ownLead : t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        {typed && (
          <Section id="add" title={t.add} spaced>
            <OwnDoorForm frame={frame} typed={typed} refusals={model.refusals} language={language} />
          </Section>
        )}
        <Section id="written" title={t.list}>
          {entries.length === 0 ? (
            <EmptyState heading={own ? t.ownNone : t.none} text={own ? t.ownNoneText : t.noneText} />
          ) : (
            <Rows items={entries.map((entry) => rowOf(entry, model, language))} />
          )}
        </Section>
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}

interface FormProps {
  readonly frame: Frame;
  readonly typed: TypedOwnDoor;
  readonly refusals: Partial<OwnDoorRefusals>;
  readonly language: Language;
}

function OwnDoorForm({ frame, typed, refusals, language }: FormProps) {
  const t = ownDoorTexts[language];
  const { said } = refusedFields(refusals, t.refusals, names);
  return (
    <Form action={frame.path} hidden={{ id: typed.id }}>
      <TextField name="company" label={t.company} value={typed.company} width={27} error={said('company')} />
      <Choices
        name="kind"
        legend={t.kind}
        options={ownDoorKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        value={typed.kind}
        error={said('kind')}
      />
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint}
        value={typed.words}
        rows={3}
        optional
        error={said('words')}
      />
      <DateField name="on" label={t.on} hint={t.onHint} value={typed.on} optional error={said('on')} />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

function rowOf(entry: OwnDoorEntry, { course, typed }: OwnDoorsModel, language: Language): RowItem {
  const t = ownDoorTexts[language];
  return {
    title: entry.company,
    tag: { text: t.tags[entry.kind] },
    text: [`${formatDate(entry.on, language)}.`, entry.words].filter(Boolean).join(' '),
    end: typed ? (
      <PostButton
        action={`/enrolments/${course.enrolment}/own-doors/${entry.id}/take-back`}
        label={t.takeBack}
        about={entry.company}
      />
    ) : undefined,
  };
}
