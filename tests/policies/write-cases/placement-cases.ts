import { added } from './rewrites.ts';
import { inserts, type Named, type WriteCase } from './write-case.ts';

const agreeing = ['responsible_on_team', 'coordinator', 'team_company_consultant'];

/** Somebody says something to a placement, in a way of their own. */
function says(action: Named['action'], way: string, only: readonly string[]): WriteCase {
  return inserts(
    { action, table: 'placement_acceptance', column: 'prep', only },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), way }) },
  );
}

/** Agreements are written by those who agree on them; each accepts for themself, or writes down who did and how. */
export const placementCases: readonly WriteCase[] = [
  inserts(
    { action: 'placement.agree', table: 'placement_agreement', column: 'plac' },
    {
      rewrite: (row, viewer, author) => {
        const anew = added(row, viewer, author);
        return { ...anew, placement_id: anew['id'] };
      },
    },
  ),
  inserts({ action: 'placement.agree', table: 'placement_vitas', column: 'plac' }, { rewrite: added }),
  says('placement_reply.give', 'paper', agreeing),
  says('placement_reply.give_own', 'own_page', ['citizen']),
];
