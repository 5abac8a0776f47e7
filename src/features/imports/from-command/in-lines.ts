import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { CheckedList } from '../checked-list.ts';
import { fieldName } from '../field-words.ts';
import { importTexts } from '../import-texts.ts';
import { byCommandTexts } from './by-command-texts.ts';
import type { ListRead } from './read-list-by-command.ts';

const told = ['people', 'knownPeople', 'courses', 'knownCourses', 'endings', 'facts', 'knownFacts'] as const;

/**
 * What became of a list, line by line for a terminal: at which line and column something is wrong and what to do. What
 * stood in a cell is left out: it may be a number or a name, and a terminal keeps what it was shown.
 */
export function listInLines(read: ListRead, language: Language): readonly string[] {
  const [t, pages] = [byCommandTexts[language], importTexts[language]];
  switch (read.became) {
    case 'not-importer':
      return [t.notImporter];
    case 'columns-unclear':
      return [pages.mappingRefusals[read.refusal], t.onPages];
    case 'words-unclear':
      return [
        ...read.words.map(({ field, times }) => t.wordUnclear(fieldName(field, language), times)),
        ...read.orders.map((field) => t.orderUnclear(fieldName(field, language))),
        t.onPages,
      ];
    case 'wrong':
      return [...wrongLines(read.checked, language), t.nothingWritten];
    case 'pairs-open':
      return [
        ...read.checked.plan.open.map(({ why, first, second }) =>
          (why === 'alike' ? pages.alike : pages.twoStarts)(first.line, second.line),
        ),
        t.onPages,
      ];
    default:
      return [...countLines(read.checked, language), t.became[read.became]];
  }
}

function wrongLines({ findings }: CheckedList, language: Language): readonly string[] {
  const t = importTexts[language];
  return findings.map(({ line, field, problem, other }) => {
    const words = other === undefined ? t.problems[problem] : t.disagrees(t.problems[problem], other);
    return byCommandTexts[language].wrong(line, fieldName(field, language), words);
  });
}

function countLines({ plan, counts }: CheckedList, language: Language): readonly string[] {
  const t = importTexts[language].counts;
  const line = (term: string, value: number): string => `${term}: ${formatNumber(value, language)}`;
  return [line(t.lines, plan.lines), ...told.map((name) => line(t[name], counts[name]))];
}
