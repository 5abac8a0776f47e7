import type { AnswerFinding } from '../../../../domain/questionnaire/files/told-response.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  EmptyState,
  Facts,
  Form,
  PageHead,
  Section,
  SeeLine,
  Stack,
  StackingTable,
} from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../../platform/i18n/numbers.ts';
import { formatTypedNumber } from '../../../../platform/i18n/typed-number.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { importAddresses } from '../../import-addresses.ts';
import { importTexts } from '../../import-texts.ts';
import { answerImportTexts } from '../answer-import-texts.ts';
import type { AnswersOnTheirWay } from '../answer-list-repository.ts';
import { answerProblemTexts } from '../answer-problem-texts.ts';
import type { CheckedAnswers } from '../checked-answers.ts';

interface CheckAnswersModel {
  readonly file: AnswersOnTheirWay;
  readonly checked: CheckedAnswers;
  readonly changed: boolean;
}

/** More than anybody puts right at a time. */
const mostShown = 50;

/** What a file of answers would bring, before anything is written: what is wrong, how much it is, and what differs. */
export function CheckAnswersPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: CheckAnswersModel;
}) {
  const { language } = frame.viewer;
  const t = answerImportTexts[language];
  const shared = importTexts[language];
  const { file, checked, changed } = model;
  return (
    <VisitPage frame={frame} title={shared.checkTitle} place="imports" takesTime>
      <BackLink href={importAddresses.answers(file.run)} label={t.title} />
      <PageHead
        title={shared.checkTitle}
        subtitle={`${checked.questionnaire.title[language]} · ${file.source}`}
        lead={t.checkLead}
      />
      <SeeLine text={t.see} />
      {changed ? <Alert tone="warning" heading={shared.changed} text={shared.changedText} /> : null}
      <Stack>
        {checked.findings.length > 0 ? (
          <WrongAnswers file={file} findings={checked.findings} language={language} />
        ) : (
          <BringsAnswers file={file} checked={checked} language={language} />
        )}
      </Stack>
    </VisitPage>
  );
}

/** The line of a sheet; in a bundle nobody counts lines. */
function placeOf({ kind }: AnswersOnTheirWay, line: number, language: Language): string {
  return kind === 'sheet' ? importTexts[language].lineOf(line) : answerImportTexts[language].responseOf(line);
}

interface WrongProps {
  readonly file: AnswersOnTheirWay;
  readonly findings: readonly AnswerFinding[];
  readonly language: Language;
}

function WrongAnswers({ file, findings, language }: WrongProps) {
  const t = importTexts[language];
  const problems = answerProblemTexts[language];
  const { line, column, cell, problem } = t.wrongColumns;
  return (
    <>
      <Alert
        tone="error"
        heading={t.wrongHeading(new Set(findings.map((found) => found.line)).size)}
        text={t.wrongText}
      />
      <Section id="wrong" title={t.wrongTable}>
        <StackingTable
          caption={t.wrongTable}
          captionHidden
          columns={[{ label: line }, { label: column }, { label: cell }, { label: problem }]}
          rows={findings
            .slice(0, mostShown)
            .map((found) => [
              placeOf(file, found.line, language),
              found.column === '' ? '–' : found.column,
              found.cell === '' ? '–' : found.cell,
              problems[found.problem],
            ])}
        />
        {findings.length > mostShown ? (
          <p class="ff-meta">{t.moreWrong(findings.length - mostShown)}</p>
        ) : null}
      </Section>
      <ButtonLink href={importAddresses.answers(file.run)} label={t.restart} />
    </>
  );
}

interface BringsProps {
  readonly file: AnswersOnTheirWay;
  readonly checked: CheckedAnswers;
  readonly language: Language;
}

function BringsAnswers({ file, checked, language }: BringsProps) {
  const t = answerImportTexts[language];
  const shared = importTexts[language];
  const { fresh, known, raised, passingOver, mark } = checked;
  if (fresh.length === 0) return <EmptyState heading={t.nothing} text={shared.nothingText} />;
  const differing = fresh.flatMap(({ told }) =>
    told.totals.filter(({ differs }) => differs).map((total) => ({ line: told.line, total })),
  );
  const notes = [
    ...(raised > 0 ? [t.raised(raised)] : []),
    ...(passingOver > 0 ? [t.passingOver(passingOver)] : []),
  ];
  const counted = [
    ['lines', file.lines],
    ['fresh', fresh.length],
    ['known', known],
    ['differs', differing.length],
  ] as const;
  return (
    <>
      <Section id="brings" title={shared.brings} spaced>
        <Facts
          wide
          items={counted
            .filter(([name, count]) => count > 0 || name === 'lines')
            .map(([name, count]) => ({ term: t.counts[name], value: formatNumber(count, language) }))}
        />
        {notes.length > 0 ? <Bullets items={notes} /> : null}
      </Section>
      {differing.length > 0 ? (
        <Section id="totals" title={t.totalsTitle} spaced>
          <p>{t.totalsText}</p>
          <StackingTable
            caption={t.totalsTitle}
            captionHidden
            columns={[
              { label: t.columns.totals },
              { label: t.columns.score },
              { label: t.columns.came },
              { label: t.columns.ours },
            ]}
            rows={differing
              .slice(0, mostShown)
              .map(({ line, total: { score, came, ours } }) => [
                placeOf(file, line, language),
                checked.questionnaire.scores.find(({ key }) => key === score)?.title[language] ?? score,
                formatTypedNumber(came),
                ours === undefined ? t.noTotal : formatTypedNumber(ours),
              ])}
          />
          {differing.length > mostShown ? (
            <p class="ff-meta">{t.moreTotals(differing.length - mostShown)}</p>
          ) : null}
        </Section>
      ) : null}
      <Form action={importAddresses.readAnswersIn(file.run, file.id)} hidden={{ mark }}>
        <Button label={t.readIn} />
      </Form>
    </>
  );
}
