import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { Place } from '../../../domain/team/place.ts';
import { type BreakRefusals, planBreak } from '../../../domain/team/staff-break.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readTeamAhead } from '../team-queries.ts';
import { holdBreaks, saveBreak } from '../team-repository.ts';
import { breakDraft, type TypedBreak } from './break-form.ts';

/** Plans a break of somebody at work, once however often the button is pressed, and records it. */
export async function planBreakOf(
  visit: EmployeeVisit,
  { account, organisation }: Pick<Place, 'account' | 'organisation'>,
  typed: TypedBreak,
): Promise<Checked<'planned', BreakRefusals>> {
  await holdBreaks(visit, account);
  const { breaks } = await readTeamAhead(visit, [account]);
  const others = breaks.filter((one) => one.organisation === organisation);
  if (others.some(({ id }) => id === typed.id)) return accepted('planned');
  const planned = planBreak(breakDraft(typed), others, visit.today);
  if (!planned.ok) return planned;
  await saveBreak(visit, { id: typed.id, account, organisation, ...planned.value });
  await visit.record({
    action: 'staff_break.plan',
    subject: { kind: 'staff_break', id: typed.id },
    authority: undefined,
    payload: { account, ...planned.value },
  });
  return accepted('planned');
}
