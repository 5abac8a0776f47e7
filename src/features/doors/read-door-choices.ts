import { codesOn } from '../../domain/code-list/codes-on.ts';
import type { CompanyAct } from '../../domain/company-act/company-act.ts';
import type { PlaceStep } from '../../domain/place-step/place-step.ts';
import { kindsOffered } from '../../domain/placement/kinds-offered.ts';
import type { SelectOption } from '../../platform/html/index.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import {
  type ActEntry,
  actTitle,
  memberTitle,
  readMembers,
  readPledges,
  standingMembers,
} from '../runs/index.ts';
import { readRunsOfCitizen } from './door-queries.ts';

/** What a step can use: pledges and members of the runs the citizen takes part in, and kinds of work. */
export interface DoorChoices {
  readonly pledges: readonly ActEntry[];
  readonly pledgeOptions: readonly SelectOption[];
  readonly memberOptions: readonly SelectOption[];
  readonly kindOptions: readonly SelectOption[];
}

export async function readDoorChoices(
  visit: EmployeeVisit,
  citizen: string,
  step?: PlaceStep,
): Promise<DoorChoices> {
  const { language, today } = visit;
  const pledges: ActEntry[] = [];
  const memberOptions: SelectOption[] = [];
  for (const run of await readRunsOfCitizen(visit, citizen)) {
    pledges.push(...(await readPledges(visit, run)).filter((pledge) => holds(pledge, today)));
    for (const member of standingMembers(await readMembers(visit, run)))
      memberOptions.push({ value: member.id, label: memberTitle(member) });
  }
  const all = codesOn(await readCodes(visit.tables, 'work-kinds'), today);
  const kinds = step === 'placement' || step === 'work' ? kindsOffered(all, step) : all;
  return {
    pledges,
    pledgeOptions: pledges.map((pledge) => ({ value: pledge.id, label: actTitle(pledge, language) })),
    memberOptions,
    kindOptions: kinds.map((kind) => ({ value: kind.id, label: kind.wording[language] })),
  };
}

/** From the day it was given to its last day; one without days holds until somebody takes it back. */
function holds({ on, pledged }: CompanyAct, today: string): boolean {
  return on <= today && (pledged.to === undefined || pledged.to >= today);
}
