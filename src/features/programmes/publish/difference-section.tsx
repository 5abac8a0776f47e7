import type { Change } from '../../../domain/programme/difference/change.ts';
import { EmptyState, GroupLine, Rows, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { differenceTexts } from '../difference/difference-texts.ts';
import { type ChangeWords, differenceWords } from '../difference/difference-words.ts';

interface DifferenceSectionProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly language: Language;
}

/** What is otherwise between two versions, part by part, in words. */
export function DifferenceSection({ title, changes, language }: DifferenceSectionProps) {
  const t = differenceTexts[language];
  if (changes.length === 0) {
    return (
      <Section id="difference" title={title}>
        <EmptyState heading={t.none} text={t.noneText} />
      </Section>
    );
  }
  return (
    <Section id="difference" title={title} meta={t.count(changes.length)}>
      {differenceWords(changes, language).map((part) => (
        <>
          <GroupLine title={part.title} />
          <Rows level={4} items={part.changes.map((change) => rowOf(change, language))} />
        </>
      ))}
    </Section>
  );
}

function rowOf({ kind, what, values }: ChangeWords, language: Language) {
  const tone = kind === 'removed' ? 'late' : kind === 'added' ? 'ok' : undefined;
  return { title: what, tag: { text: differenceTexts[language].kinds[kind], tone } as const, text: values };
}
