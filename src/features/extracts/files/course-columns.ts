import type { ExtractBackground } from '../../../domain/extract/agreement.ts';
import type { DataColumn } from '../../../platform/data-files/column.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { AnswerColumn } from '../../questionnaires/index.ts';
import { columnTexts } from './column-texts.ts';

/** A column with where it comes from, as the codebook tells it. */
export type CourseColumn = Pick<AnswerColumn, 'column' | 'source'>;

type Named = keyof (typeof columnTexts)['da'] & string;

/** How long a blind name is. */
const nameBytes = 22;
const codeBytes = 64;
const houseBytes = 200;

/** The columns that every file begins with, or has instead of a questionnaire's. */
export function courseColumns(language: Language) {
  const t = columnTexts[language];
  const make = (column: DataColumn): CourseColumn => ({ column, source: t.ofCourse });
  const label = (of: Named): string => String(t[of]);
  const text = (name: string, of: Named, bytes = codeBytes) =>
    make({ kind: 'text', name, label: label(of), bytes });
  const number = (name: string, of: Named, decimals = 0) =>
    make({ kind: 'number', name, label: label(of), decimals });
  const person = text('person', 'person', nameBytes);
  const background: Readonly<Record<ExtractBackground, CourseColumn>> = {
    authority: text('authority', 'authority', houseBytes),
    age: number('age_from', 'age'),
    started: text('started', 'started'),
  };
  const time = [text('wave', 'wave'), number('nth', 'nth'), text('side', 'side')];
  const how = [text('timing', 'timing'), text('mode', 'mode'), text('helped', 'helped')];
  return {
    people: (agreed: readonly ExtractBackground[]) => [
      person,
      number('course', 'course'),
      ...agreed.map((thing) => background[thing]),
      number('ended_day', 'endedDay'),
    ],
    answers: [person, ...time, number('day', 'day'), ...how],
    waves: [
      person,
      ...time,
      text('questionnaire', 'questionnaire'),
      text('outcome', 'outcome'),
      text('reason', 'reason'),
      number('day', 'day'),
      ...how,
      text('place', 'place'),
    ],
    work: [
      person,
      text('kind', 'kind'),
      text('code', 'code'),
      number('from_day', 'fromDay'),
      number('to_day', 'toDay'),
      number('hours', 'hours', 1),
      text('extent', 'extent'),
      text('source', 'source'),
    ],
  };
}
