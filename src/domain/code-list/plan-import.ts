import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Code, CodeId, CodeList, CodePeriod } from './code-list.ts';
import type { CodeRow } from './code-row.ts';
import { overlaps, rowsAgainstHistory, rowsAlone, successorsAreKnown } from './import-checks.ts';
import { applyPlan, type ImportPlan, type PlannedChange, type PlannedPeriod } from './import-plan.ts';
import type { RowFinding } from './row-finding.ts';

export type PlannedImport =
  | { readonly ok: true; readonly value: ImportPlan }
  | { readonly ok: false; readonly findings: readonly RowFinding[] };

/** What the plan is made on besides list and file. */
export interface ImportGround {
  readonly today: PlainDate;
  /** Makes the identity of a code the list does not know. */
  readonly newId: () => CodeId;
}

/**
 * Works out what reading a file would change, or everything that stops it: all or nothing. A period is known by its
 * code and its first day. A file never takes a period away and never rewrites one; an open period is ended the day
 * before its code begins anew. Reading the same file again changes nothing.
 */
export function planImport(list: CodeList, rows: readonly CodeRow[], ground: ImportGround): PlannedImport {
  const findings = [
    ...rowsAlone(rows),
    ...successorsAreKnown(list, rows),
    ...rowsAgainstHistory(list, rows, ground.today),
  ];
  if (findings.length > 0) return { ok: false, findings: inLines(findings) };
  const plan = draw(list, rows, ground.newId);
  const overlapping = overlaps(applyPlan(list, plan), rows);
  return overlapping.length > 0 ? { ok: false, findings: inLines(overlapping) } : { ok: true, value: plan };
}

function inLines(findings: readonly RowFinding[]): RowFinding[] {
  return findings.toSorted((one, other) => one.line - other.line);
}

function draw(list: CodeList, rows: readonly CodeRow[], newId: () => CodeId): ImportPlan {
  const newCodes = [...new Set(rows.map(({ code }) => code))]
    .filter((code) => !list.some((known) => known.code === code))
    .map((code) => ({ id: newId(), code }));
  const identified = [...list, ...newCodes.map((code) => ({ ...code, periods: [] }))];
  const parts = identified.map((code) =>
    drawCode(
      code,
      rows.filter((row) => row.code === code.code),
    ),
  );
  return {
    newCodes,
    added: parts.flatMap(({ added }) => added),
    changed: parts.flatMap(({ changed }) => changed),
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
    leftStanding: parts.reduce((sum, part) => sum + part.leftStanding, 0),
  };
}

interface CodePart extends Pick<ImportPlan, 'unchanged' | 'leftStanding'> {
  readonly added: readonly PlannedPeriod[];
  readonly changed: readonly PlannedChange[];
}

function drawCode({ id, code, periods }: Code, rows: readonly CodeRow[]): CodePart {
  const begins = (from: PlainDate) => rows.find((row) => row.period.from === from);
  const news = rows.filter(({ period }) => !periods.some((known) => known.period.from === period.from));
  const changed = periods.flatMap((before) => {
    const row = begins(before.period.from);
    const after = row === undefined ? endedBy(before, news) : periodOf(row);
    return sameAs(before, after) ? [] : [{ id, code, before, after }];
  });
  const spoken = periods.filter(({ period }) => begins(period.from) !== undefined).length;
  return {
    added: news.map((row) => ({ id, code, period: periodOf(row) })),
    changed,
    unchanged: spoken - changed.filter(({ before }) => begins(before.period.from) !== undefined).length,
    leftStanding: periods.length - spoken,
  };
}

/** An open period ends the day before the first new one of its code. */
function endedBy(open: CodePeriod, news: readonly CodeRow[]): CodePeriod {
  const [next] = news
    .map(({ period }) => period.from)
    .filter((from) => from > open.period.from)
    .toSorted();
  if (open.period.to !== undefined || next === undefined) return open;
  return { ...open, period: { from: open.period.from, to: addDays(next, -1) } };
}

function periodOf({ line: _line, code: _code, ...period }: CodeRow): CodePeriod {
  return period;
}

function sameAs(one: CodePeriod, other: CodePeriod): boolean {
  return (
    one.period.to === other.period.to &&
    one.verified === other.verified &&
    one.legalReference === other.legalReference &&
    one.source === other.source &&
    one.successor === other.successor
  );
}
