import type { ImportNote } from '../../../domain/import/import-finding.ts';
import { bringsNothing } from '../../../domain/import/judge-known.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Facts,
  Form,
  MoreLink,
  PageHead,
  Section,
  SeeLine,
  Stack,
  StackingTable,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { CheckedList } from '../checked-list.ts';
import { fieldName } from '../field-words.ts';
import { importAddresses } from '../import-addresses.ts';
import { importTexts } from '../import-texts.ts';
import type { ListOnItsWay } from '../list-repository.ts';
import { PairsSection } from '../parts/pairs-section.tsx';

interface CheckModel {
  readonly list: ListOnItsWay;
  readonly checked: CheckedList;
  readonly changed: boolean;
  readonly pairMissing: boolean;
}

/** From so many lines on, writing a list takes longer than somebody waits without a word. */
const longList = 1_000;

/** More than anybody puts right at a time. */
const mostShown = 50;

/** What a list would bring, before anything is written: what is wrong, what must be settled, and how much it is. */
export function CheckPage({ frame, model }: { readonly frame: Frame; readonly model: CheckModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { list, checked, changed, pairMissing } = model;
  const { plan, findings } = checked;
  return (
    <VisitPage frame={frame} title={t.checkTitle} place="imports" refused={pairMissing} takesTime>
      <BackLink href={importAddresses.columns(list.run, list.id)} label={t.toColumns} />
      <PageHead title={t.checkTitle} subtitle={list.source} lead={t.checkLead} />
      <SeeLine text={t.see} />
      {changed ? <Alert tone="warning" heading={t.changed} text={t.changedText} /> : null}
      <Stack>
        {findings.length > 0 ? <WrongSection model={model} language={language} /> : null}
        {findings.length === 0 && plan.pairs.length > 0 ? (
          <PairsSection list={list} pairs={plan.pairs} refused={pairMissing} language={language} />
        ) : null}
        {findings.length === 0 && plan.open.length === 0 ? (
          <BringsSection model={model} language={language} />
        ) : null}
      </Stack>
    </VisitPage>
  );
}

interface PartProps {
  readonly model: CheckModel;
  readonly language: Language;
}

function WrongSection({ model, language }: PartProps) {
  const t = importTexts[language];
  const { list, checked } = model;
  const { findings } = checked;
  const shown = findings.slice(0, mostShown);
  const { line, column, cell, problem } = t.wrongColumns;
  const lines = new Set(findings.map((found) => found.line)).size;
  return (
    <>
      <Alert tone="error" heading={t.wrongHeading(lines)} text={t.wrongText} />
      <Section id="wrong" title={t.wrongTable}>
        <StackingTable
          caption={t.wrongTable}
          captionHidden
          columns={[{ label: line }, { label: column }, { label: cell }, { label: problem }]}
          rows={shown.map((found) => {
            const words = t.problems[found.problem];
            return [
              t.lineOf(found.line),
              fieldName(found.field, language),
              found.cell === '' ? '–' : found.cell,
              found.other === undefined ? words : t.disagrees(words, found.other),
            ];
          })}
        />
        {findings.length > mostShown ? (
          <p class="ff-meta">{t.moreWrong(findings.length - mostShown)}</p>
        ) : null}
      </Section>
      <ButtonRow>
        <ButtonLink href={importAddresses.lists(list.run)} label={t.restart} />
        <MoreLink href={importAddresses.words(list.run, list.id)} label={t.toWords} />
      </ButtonRow>
    </>
  );
}

function BringsSection({ model, language }: PartProps) {
  const t = importTexts[language];
  const { list, checked } = model;
  const { plan, counts, mark } = checked;
  if (bringsNothing(counts)) return <EmptyState heading={t.nothing} text={t.nothingText} />;
  const notes = notesOf(model, language);
  const isRunning = plan.courses.some(({ closing }) => closing === undefined);
  const told = [
    'people',
    'knownPeople',
    'courses',
    'knownCourses',
    'endings',
    'facts',
    'knownFacts',
  ] as const;
  return (
    <>
      <Section id="brings" title={t.brings} spaced>
        <Facts
          wide
          items={[
            { term: t.counts.lines, value: formatNumber(plan.lines, language) },
            ...told
              .filter((name) => counts[name] > 0 || !name.startsWith('known'))
              .map((name) => ({ term: t.counts[name], value: formatNumber(counts[name], language) })),
          ]}
        />
      </Section>
      {notes.length > 0 || isRunning ? (
        <Section id="notes" title={t.notesTitle} spaced>
          <Bullets items={[...notes, ...(isRunning ? [t.noTeam] : [])]} />
        </Section>
      ) : null}
      <Form
        action={importAddresses.readIn(list.run, list.id)}
        hidden={{ mark }}
        howFar={isLong(plan) ? importAddresses.howFar(list.run, list.id) : undefined}
      >
        {isLong(plan) ? <p>{t.long}</p> : null}
        <Button label={t.readIn} />
      </Form>
      {isLong(plan) ? (
        <MoreLink href={importAddresses.howFar(list.run, list.id)} label={t.howFarTitle} />
      ) : null}
    </>
  );
}

function isLong({ lines }: CheckedList['plan']): boolean {
  return lines >= longList;
}

function notesOf({ checked }: CheckModel, language: Language): readonly string[] {
  const t = importTexts[language];
  const notes: readonly ImportNote[] = [
    'end-day-unknown',
    'referral-day-from-start',
    'answer-day-from-start',
  ];
  return notes.flatMap((note) => {
    const count = checked.plan.courses.filter((course) => course.notes.includes(note)).length;
    return count === 0 ? [] : [t.notes[note](count)];
  });
}
