import type { CaseRow } from '../case-row.ts';

/** A way together with the record it stands in: the same person has another record after a move. */
export interface RecordedCase extends CaseRow {
  readonly record: string;
}

/**
 * Makes one way of a person's ways through a run in several authorities' records: it began where the first began and
 * stands where the last stands, and the facts of all records are about it. Two ways in one record stay two.
 */
export function joinMoves<Row extends RecordedCase>(rows: readonly Row[]): readonly Row[] {
  const byPerson = new Map<string, Row[]>();
  for (const row of rows) byPerson.set(row.personKey, [...(byPerson.get(row.personKey) ?? []), row]);
  return [...byPerson.values()].flatMap((own) =>
    new Set(own.map(({ record }) => record)).size > 1 ? [joined(own)] : own,
  );
}

function joined<Row extends RecordedCase>(rows: readonly Row[]): Row {
  const inOrder = [...rows].sort((a, b) => (a.sent.on < b.sent.on ? -1 : 1));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) throw new Error('nobody has no way');
  const begun = inOrder.find(({ course }) => course?.startedOn !== undefined)?.course;
  const present = last.course ?? begun;
  return {
    ...last,
    sent: first.sent,
    answer: inOrder.find(({ answer }) => answer?.given === 'accepted')?.answer ?? last.answer,
    course: present &&
      begun && { ...present, startedOn: begun.startedOn, startRecordedOn: begun.startRecordedOn },
    facts: inOrder.flatMap(({ facts }) => facts),
    meetings: inOrder.flatMap(({ meetings }) => meetings),
    scores: inOrder.flatMap(({ scores }) => scores),
  };
}
