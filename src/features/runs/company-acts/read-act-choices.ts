import { codesOn } from '../../../domain/code-list/codes-on.ts';
import type { SelectOption } from '../../../platform/html/index.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readCodes } from '../../code-lists/index.ts';
import { standingMembers } from '../task-force/standing-members.ts';
import { readMembers } from '../task-force/task-force-queries.ts';
import { memberTitle } from '../task-force/task-force-words.ts';
import type { ActChoices } from './record-act.ts';

/** What a form about an act offers: the members of the task force, and today's kinds of work. */
export interface OfferedChoices extends ActChoices {
  readonly memberOptions: readonly SelectOption[];
  readonly kindOptions: readonly SelectOption[];
}

export async function readActChoices(visit: EmployeeVisit, run: string): Promise<OfferedChoices> {
  const { today, language } = visit;
  // Whoever has stopped may still be behind what is written down late.
  const members = standingMembers(await readMembers(visit, run));
  const kinds = codesOn(await readCodes(visit.tables, 'work-kinds'), today);
  return {
    members: members.map(({ id }) => id),
    workKinds: kinds.map(({ id }) => id),
    memberOptions: members.map((member) => ({ value: member.id, label: memberTitle(member) })),
    kindOptions: kinds.map((kind) => ({ value: kind.id, label: kind.wording[language] })),
  };
}
