import { answerWays } from '../../../../domain/own-file/answer-passage.ts';
import { type Mark, markPassages } from '../../../../domain/own-file/mark-passages.ts';
import { Checks, Choices, Section, TextField } from '../../../../platform/html/index.ts';
import { formatDate } from '../../../../platform/i18n/dates.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { type FieldRefusal, fieldOf, type TypedAnswer } from '../answer-form.ts';
import type { Passage } from '../answer-queries.ts';
import { answerTexts } from '../answer-texts.ts';
import { MarkedWords } from './marked-words.tsx';

interface PassageFieldsProps {
  readonly passage: Passage;
  readonly names: readonly string[];
  /** What was typed, when the form comes back; absent when it is shown first. */
  readonly typed: TypedAnswer | undefined;
  readonly refusals: readonly FieldRefusal[];
  readonly language: Language;
}

/** One note, what in it may be about others, and what the citizen is to get of it. */
export function PassageFields({ passage, names, typed, refusals, language }: PassageFieldsProps) {
  const t = answerTexts[language];
  const { id, kind, authorName, writtenOn, words } = passage;
  const marks = markPassages(words, names);
  const error = (field: string) => {
    const found = refusals.find((one) => fieldOf(one) === field);
    return found && t.refusals[found.refusal];
  };
  return (
    <Section
      id={`note-${id}`}
      title={t.passage(t.kinds[kind], authorName, formatDate(writtenOn, language))}
      spaced
    >
      <MarkedWords words={words} marks={marks} />
      <Choices
        name={`how-${id}`}
        legend={t.how}
        hint={t.later}
        options={answerWays.map((way) => ({ value: way, label: t.ways[way] }))}
        value={typed?.how}
        error={error(`how-${id}`)}
      />
      {marks.length === 0 ? null : (
        <Checks
          name={`cover-${id}`}
          legend={t.marks}
          hint={t.marksHint}
          options={marks.map((mark) => ({
            value: stretchOf(mark),
            label: t.mark(mark.text, t.reasons[mark.why]),
          }))}
          values={typed?.stretches ?? marks.map(stretchOf)}
        />
      )}
      <TextField
        name={`more-${id}`}
        label={t.more}
        hint={t.moreHint}
        value={typed?.moreWords}
        error={error(`more-${id}`)}
        optional
      />
      <TextField
        name={`rule-${id}`}
        label={t.rule}
        hint={t.ruleHint}
        value={typed?.legalBasis}
        error={error(`rule-${id}`)}
      />
    </Section>
  );
}

function stretchOf({ from, to }: Mark): string {
  return `${from}-${to}`;
}
