import type { Cell } from './cell.ts';
import type { RecordKind } from './record-kind.ts';
import type { Relation } from './relation.ts';
import { authorityRows } from './rows/authority-rows.ts';
import { citizenRows } from './rows/citizen-rows.ts';
import { letInRows } from './rows/let-in-rows.ts';
import { teamRows } from './rows/team-rows.ts';

/**
 * Who may see and do what: said here once, row by row in `rows/`. The route guards, the buttons and the
 * row-security policies all come from this table. Rights of several relations add up within one acting role.
 *
 * Rows and cells follow the access matrix (docs/decisions/0004-access-is-said-once.md tells how its words became
 * reaches, and which cells wait for a table that does not exist yet).
 */
export const accessTable: Readonly<Record<Relation, Readonly<Record<RecordKind, Cell>>>> = {
  ...authorityRows,
  ...teamRows,
  ...citizenRows,
  ...letInRows,
};
