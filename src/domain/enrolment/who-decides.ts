import type { Relation } from '../access/relation.ts';
import type { Phase } from '../programme/definition.ts';

/** Who a definition says decides something about the days of a course. */
export type Decider = NonNullable<Phase['extension']>['decidedBy'];

/** The team decides together; whoever of it holds the course together writes it down. */
const standsFor: Readonly<Record<Decider, readonly Relation[]>> = {
  coordinator: ['coordinator'],
  team: [
    'responsible_on_team',
    'coordinator',
    'team_general',
    'team_psychologist',
    'team_occupational_therapist',
    'team_company_consultant',
  ],
  project_leader: ['project_leader'],
  responsible_caseworker: ['responsible_on_team'],
};

/**
 * Whether somebody may write a decision down, by what they stand to the course. It narrows what access opens and
 * never widens it: whoever may not write the course at all is stopped before this is asked.
 */
export function mayDecide(decider: Decider, held: ReadonlySet<Relation>): boolean {
  return standsFor[decider].some((relation) => held.has(relation));
}
