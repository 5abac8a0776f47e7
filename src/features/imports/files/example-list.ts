import { addDays, addWeeks, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { file, type Reply } from '../../../platform/http/reply.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { reportedPerson } from '../../demo/index.ts';
import { importTexts } from '../import-texts.ts';

const people = 24;
/** Behind the people that the demo tells of itself. */
const firstPerson = 60;

/**
 * An invented list for a demo, as messy as a real one: a title above, two ways to write a day, words of the team's own, an
 * ending without a day, and somebody who stands there twice.
 */
export function exampleList(today: PlainDate): Reply {
  const { heading, columns, endings, jobs } = importTexts.da.exampleList;
  const lines = Array.from({ length: people }, (_, at) => {
    const start = addDays(addWeeks(today, -60), at * 9);
    const write = at % 2 === 0 ? formatTypedDate : writtenByHand;
    const isOver = at % 6 === 4;
    return [
      reportedPerson(firstPerson + at).name,
      numberOf(at),
      write(start),
      isOver ? (at === 10 ? '?' : write(addWeeks(start, 20))) : '',
      isOver ? (endings[at % endings.length] ?? '') : '',
      at % 5 === 1 ? write(addWeeks(start, 15)) : '',
      at % 5 === 1 ? (jobs[at % jobs.length] ?? '') : '',
      at % 5 === 1 ? '7,5' : '',
    ];
  });
  const [first = []] = lines;
  const twice = first.with(1, (first[1] ?? '').replace(/(\d)(\d)$/, '$2$1'));
  const text = [[heading], columns, ...lines, twice].map((cells) => cells.join(';')).join('\r\n');
  return file('example.csv', 'text/csv; charset=utf-8', new TextEncoder().encode(`\uFEFF${text}\r\n`));
}

function writtenByHand(day: PlainDate): string {
  const [year = '', month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}-${year.slice(2)}`;
}

/** Invented numbers: the day is over sixty. */
function numberOf(at: number): string {
  const month = String(1 + (at % 12)).padStart(2, '0');
  return `${61 + (at % 28)}${month}${65 + (at % 25)}-${2013 + at * 61}`;
}
