import { added, authored, ownedBy } from './rewrites.ts';
import { inserts, type WriteCase } from './write-case.ts';

const agreeing = ['responsible_on_team', 'coordinator', 'team_company_consultant'];

/** Parts are written by whoever agrees on placements, and answered by those they are for. */
export const minutesCases: readonly WriteCase[] = [
  inserts(
    { action: 'minutes.write', table: 'minutes_part', column: 'minu', only: agreeing },
    { rewrite: added },
  ),
  inserts(
    { action: 'minutes.answer', table: 'minutes_answer', column: 'minu', only: ['citizen'] },
    { rewrite: authored },
  ),
  inserts(
    { action: 'workplace_minutes.write', table: 'workplace_minutes', column: 'wminu', only: agreeing },
    { rewrite: added, look: ownedBy },
  ),
  inserts(
    {
      action: 'workplace_minutes.answer',
      table: 'workplace_minutes_answer',
      column: 'wminu',
      only: ['company_by_link'],
    },
    { rewrite: authored },
  ),
];
