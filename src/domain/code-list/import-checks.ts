import type { Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CodeList, CodePeriod } from './code-list.ts';
import type { CodeRow } from './code-row.ts';
import type { FitCheck, RowFinding } from './row-finding.ts';

/** No two lines of a file are about the same code from the same day. */
export function rowsAlone(rows: readonly CodeRow[]): RowFinding[] {
  return rows.flatMap((row, i) => {
    const first = rows
      .slice(0, i)
      .find(({ code, period }) => code === row.code && period.from === row.period.from);
    return first === undefined ? [] : [finding(row, 'period-twice', { other: first.line })];
  });
}

/** Whoever takes over stands in the list or in the file, and is another. */
export function successorsAreKnown(list: CodeList, rows: readonly CodeRow[]): RowFinding[] {
  const known = new Set([...list, ...rows].map(({ code }) => code));
  return rows.flatMap((row) => {
    const { successor } = row;
    if (successor === undefined) return [];
    if (successor === row.code) return [finding(row, 'succeeds-itself', {})];
    return known.has(successor) ? [] : [finding(row, 'successor-unknown', { successor })];
  });
}

/** What the list says already is not said differently: the past keeps its words and its last days. */
export function rowsAgainstHistory(list: CodeList, rows: readonly CodeRow[], today: PlainDate): RowFinding[] {
  return rows.flatMap((row) => {
    const before = list
      .find(({ code }) => code === row.code)
      ?.periods.find(({ period }) => period.from === row.period.from);
    return before === undefined ? [] : rewritings(before, row, today);
  });
}

function rewritings(before: CodePeriod, row: CodeRow, today: PlainDate): RowFinding[] {
  const differs = before.legalReference !== row.legalReference || before.source !== row.source;
  const rewritten = before.wording.da !== row.wording.da || before.wording.en !== row.wording.en;
  const nowRead = before.verified === 'verify' && row.verified === 'read';
  return [
    ...(rewritten ? [finding(row, 'wording-rewritten', { was: before.wording.da })] : []),
    ...(differs && !nowRead ? [finding(row, 'reference-rewritten', { was: before.legalReference })] : []),
    ...(before.verified === 'read' && row.verified === 'verify'
      ? [finding(row, 'verification-lost', {})]
      : []),
    ...(before.successor !== undefined && before.successor !== row.successor
      ? [finding(row, 'successor-changed', { was: before.successor })]
      : []),
    ...(mayEndMove(before.period.to, row.period.to, today)
      ? []
      : [finding(row, 'past-end-moved', { was: before.period.to ?? '' })]),
  ];
}

/** An open period may be ended on any day – laws become known late. A last day moves only while it lies ahead. */
function mayEndMove(was: PlainDate | undefined, becomes: PlainDate | undefined, today: PlainDate): boolean {
  if (was === becomes || was === undefined) return true;
  return was >= today && (becomes === undefined || becomes >= today);
}

/** No two periods of a code share a day, once the file has been read. */
export function overlaps(after: CodeList, rows: readonly CodeRow[]): RowFinding[] {
  return rows.flatMap((row) => {
    const periods = after.find(({ code }) => code === row.code)?.periods ?? [];
    const shared = periods.find(
      ({ period }) => period.from !== row.period.from && shareADay(period, row.period),
    );
    return shared === undefined ? [] : [finding(row, 'periods-overlap', { from: shared.period.from })];
  });
}

function shareADay(one: Period, other: Period): boolean {
  return beginsBeforeEndOf(one, other) && beginsBeforeEndOf(other, one);
}

function beginsBeforeEndOf(one: Period, other: Period): boolean {
  return other.to === undefined || one.from <= other.to;
}

function finding(row: CodeRow, check: FitCheck, values: RowFinding['values']): RowFinding {
  return { line: row.line, check, values: { code: row.code, ...values } };
}
