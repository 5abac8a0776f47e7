import { answeringKey } from '../../../domain/edition/answering-cells.ts';
import { EmptyState, Section, Table } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { OneChange, ratesTexts } from '../../waves/index.ts';
import { timeColumns } from '../answering/answering-in-words.ts';
import { timesOf, titleOf } from '../answering/answering-of-edition.ts';
import { answeringTexts } from '../answering/answering-texts.ts';
import type { AnsweredQuestionnaire, ComposedAnswering } from '../answering/compose-answering.ts';

interface AnsweringProps {
  readonly answering: ComposedAnswering | undefined;
  readonly language: Language;
}

/** What was asked and answered as the leader sees it: rates exactly, changes from five courses on. */
export function AnsweringPart({ answering, language }: AnsweringProps) {
  if (answering === undefined) return null;
  const t = answeringTexts[language];
  const isTold = answering.told.ok;
  return (
    <Section id="answering-exact" title={t.exact} spaced>
      <p class="ff-wide">{isTold ? t.exactText : `${t.exactText} ${t.refused}`}</p>
      {answering.questionnaires.length === 0 ? <EmptyState heading={t.nothing} text={t.nothingText} /> : null}
      {answering.questionnaires.map((one) => (
        <OneQuestionnaire one={one} answering={answering} language={language} />
      ))}
    </Section>
  );
}

interface OneProps {
  readonly one: AnsweredQuestionnaire;
  readonly answering: ComposedAnswering;
  readonly language: Language;
}

function OneQuestionnaire({ one, answering, language }: OneProps) {
  const t = answeringTexts[language];
  const side = ratesTexts[language].sides[one.side].toLowerCase();
  const title = t.heading(titleOf(one, answering)?.[language] ?? one.key, side);
  const count = (column: string, what: (typeof timeColumns)[number]): string =>
    formatNumber(answering.exact[answeringKey(column, what)] ?? 0, language);
  return (
    <>
      <h3 class="mt-5">{title}</h3>
      <Table
        caption={title}
        captionHidden
        scrolls
        columns={[
          { label: t.columns.time },
          ...timeColumns.map((what) => ({ label: t.columns[what], numeric: true })),
        ]}
        rows={timesOf(one, answering).map(({ column, wave, nth }) => [
          nth === undefined ? wave[language] : t.nth(wave[language], formatNumber(nth, language)),
          ...timeColumns.map((what) => count(column, what)),
        ])}
      />
      {one.changes.map((change) => (
        <OneChange one={change} language={language} />
      ))}
    </>
  );
}
