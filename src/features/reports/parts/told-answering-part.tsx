import { Section, Table } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import {
  answeringInWords,
  type ToldChange,
  type ToldQuestionnaire,
  timeRow,
} from '../answering/answering-in-words.ts';
import { answeringTexts } from '../answering/answering-texts.ts';
import type { EditionProps } from './edition-props.ts';

/** What was asked and answered, as the recipient gets it: counts and averages, and nobody's answers. */
export function ToldAnsweringPart({ edition, language }: EditionProps) {
  const { title, text, questionnaires } = answeringInWords(edition, language);
  if (questionnaires.length === 0) return null;
  return (
    <Section id="questionnaires" title={title} spaced>
      <p class="ff-wide">{text}</p>
      {questionnaires.map((one) => (
        <OneQuestionnaire told={one} language={language} />
      ))}
    </Section>
  );
}

function OneQuestionnaire({
  told,
  language,
}: {
  readonly told: ToldQuestionnaire;
  readonly language: Language;
}) {
  const [time = '', ...counted] = told.columns;
  return (
    <>
      <h3 class="mt-5">{told.title}</h3>
      <Table
        caption={told.title}
        captionHidden
        scrolls
        columns={[{ label: time }, ...counted.map((label) => ({ label, numeric: true }))]}
        rows={told.times.map((one) => timeRow(one, language))}
      />
      {told.changes.map((one) => (
        <OneChange told={one} language={language} />
      ))}
    </>
  );
}

function OneChange({ told, language }: { readonly told: ToldChange; readonly language: Language }) {
  const t = answeringTexts[language];
  return (
    <>
      <h4 class="mt-5">{told.title}</h4>
      <p class="ff-wide">{told.text}</p>
      <Table
        caption={told.title}
        captionHidden
        scrolls
        columns={[
          { label: t.what },
          { label: t.share, numeric: true },
          { label: t.count, numeric: true },
          { label: t.limits, numeric: true },
        ]}
        rows={told.rows.map(({ name, told: { value, count, limits } }) => [
          name,
          value,
          count,
          limits ?? '–',
        ])}
      />
    </>
  );
}
