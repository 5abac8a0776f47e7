import { added, authored } from './rewrites.ts';
import { inserts, type Named, type WriteCase } from './write-case.ts';

const agreeing = ['responsible_on_team', 'coordinator', 'team_company_consultant'];

/** Somebody says something to a placement, in a way of their own. */
function says(
  action: Named['action'],
  way: string,
  only: readonly string[],
  table: 'placement_acceptance' | 'placement_evaluation' = 'placement_acceptance',
): WriteCase {
  return inserts(
    { action, table, column: 'prep', only },
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
  says('placement_reply.give_by_link', 'link', ['company_by_link']),
  says('placement_reply.give', 'paper', agreeing, 'placement_evaluation'),
  says('placement_reply.give_own', 'own_page', ['citizen'], 'placement_evaluation'),
  says('placement_reply.give_by_link', 'link', ['company_by_link'], 'placement_evaluation'),
  inserts(
    { action: 'placement_reply.lend', table: 'placement_link', column: 'prep', only: agreeing },
    { rewrite: added },
  ),
  inserts(
    { action: 'placement_reply.lend', table: 'placement_link_end', column: 'prep', only: agreeing },
    { rewrite: authored },
  ),
];
