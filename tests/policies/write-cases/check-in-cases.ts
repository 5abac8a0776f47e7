import { added, authored } from './rewrites.ts';
import { inserts, type WriteCase } from './write-case.ts';

/** Each tells in their own way, and whoever agrees on placements takes on what was told. */
export const checkInCases: readonly WriteCase[] = [
  inserts(
    { action: 'check_in.tell_own', table: 'check_in', column: 'chek', only: ['citizen'] },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), ...bySelf }) },
  ),
  inserts(
    { action: 'check_in.tell_by_link', table: 'check_in', column: 'chek', only: ['company_by_link'] },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), ...byLink }) },
  ),
  inserts(
    {
      action: 'check_in.answer',
      table: 'check_in_answer',
      column: 'chek',
      only: ['responsible_on_team', 'coordinator', 'team_company_consultant'],
    },
    { rewrite: authored },
  ),
];

const bySelf = { way: 'own_page', party: 'citizen', told_by_name: null, hours_a_week: null } as const;
const byLink = { way: 'link', party: 'employer', told_by_name: 'Opdigtet' } as const;
