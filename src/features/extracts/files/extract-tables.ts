import { backgroundOf } from '../../../domain/extract/background.ts';
import { daysBetween, plainDate } from '../../../domain/kernel/plain-date.ts';
import type { DataRow } from '../../../platform/data-files/column.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import {
  answerColumns,
  answerRow,
  pseudonymsOf,
  readQuestionnaireVersion,
} from '../../questionnaires/index.ts';
import { openExtract, readVersionsIn } from '../door-queries.ts';
import type { Agreement } from '../told-extract.ts';
import { type CourseColumn, courseColumns } from './course-columns.ts';

/** One table of an extract: what its files are called, its columns, and its rows in blocks. */
export interface ExtractTable {
  readonly name: string;
  readonly columns: readonly CourseColumn[];
  readonly rows: AsyncIterable<readonly DataRow[]>;
}

type NameOf = (row: { readonly blind: Buffer }) => string;

/** The tables of an agreement, in turn: each is read to its end before the next is opened. */
export async function* tablesOfExtract(
  visit: EmployeeVisit,
  agreement: Agreement,
): AsyncGenerator<ExtractTable> {
  const { id, contents, background } = agreement;
  const columns = courseColumns(visit.language);
  const hide = pseudonymsOf(visit.keys, id);
  const nameOf: NameOf = ({ blind }) => hide(blind.toString('hex'));
  yield { name: 'people', columns: columns.people(background), rows: people(visit, agreement, nameOf) };
  if (contents.includes('answers') || contents.includes('side_answers'))
    for (const version of await readVersionsIn(visit, id))
      yield await answered(visit, agreement, version, nameOf);
  if (contents.includes('waves'))
    yield { name: 'waves', columns: columns.waves, rows: waves(visit, id, nameOf) };
  if (contents.includes('work')) yield { name: 'work', columns: columns.work, rows: work(visit, id, nameOf) };
}

async function* people(visit: EmployeeVisit, { id, background }: Agreement, nameOf: NameOf) {
  let [last, course] = ['', 0];
  for await (const rows of openExtract(visit, id, 'people'))
    yield rows.map((row): DataRow => {
      const name = nameOf(row);
      course = name === last ? course + 1 : 1;
      last = name;
      return [name, course, ...backgroundOf(row, background), row.endedDay ?? undefined];
    });
}

async function answered(
  visit: EmployeeVisit,
  { id }: Agreement,
  version: string,
  nameOf: NameOf,
): Promise<ExtractTable> {
  const questionnaire = await readQuestionnaireVersion(visit, version);
  const made = answerColumns(questionnaire, visit.language);
  async function* rows() {
    for await (const block of openExtract(visit, id, 'answers', version))
      yield block.map((row): DataRow => {
        const dayOf = (written: string) => daysBetween(row.startsOn, plainDate(written));
        const values = answerRow(made, questionnaire, row.answers, dayOf);
        const how = [row.timing, row.mode, row.helped].map((one) => one ?? undefined);
        return [nameOf(row), row.wave, row.nth, row.side, row.day, ...how, ...values];
      });
  }
  return {
    name: `${questionnaire.key}-${questionnaire.version}`,
    columns: [...courseColumns(visit.language).answers, ...made],
    rows: rows(),
  };
}

async function* waves(visit: EmployeeVisit, agreement: string, nameOf: NameOf) {
  for await (const block of openExtract(visit, agreement, 'waves'))
    yield block.map((row): DataRow => {
      const { wave, nth, side, questionnaire, outcome, reason, day, timing, mode, helped, place } = row;
      const written = [
        nameOf(row),
        wave,
        nth,
        side,
        questionnaire,
        outcome,
        reason,
        day,
        timing,
        mode,
        helped,
        place,
      ];
      return written.map((one) => one ?? undefined);
    });
}

async function* work(visit: EmployeeVisit, agreement: string, nameOf: NameOf) {
  for await (const block of openExtract(visit, agreement, 'work'))
    yield block.map((row): DataRow => {
      const { kind, code, fromDay, toDay, hours, extent, source } = row;
      return [nameOf(row), kind, code, fromDay, toDay, hours, extent, source].map((one) => one ?? undefined);
    });
}
