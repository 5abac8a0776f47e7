import type { Checked } from '../../domain/kernel/checked.ts';
import { checkVitas, type VitasNote, type VitasRefusals } from '../../domain/placement-agreement/vitas.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { Placement } from './placement-model.ts';
import type { PlacementCourse } from './placement-queries.ts';
import { addVitas } from './placement-repository.ts';

export interface TypedVitas {
  readonly id: string;
  readonly standing: string;
  readonly reference: string;
}

/** Writes down how far a placement is in VITAS. It asks nobody to say yes again: what was agreed stays as it is. */
export async function noteVitas(
  visit: EmployeeVisit,
  { authority }: PlacementCourse,
  { now }: Placement,
  typed: TypedVitas,
): Promise<Checked<VitasNote, VitasRefusals>> {
  const checked = checkVitas(typed);
  if (!checked.ok) return checked;
  if (await addVitas(visit, now.id, typed.id, checked.value))
    await visit.record({
      action: 'placement.agree',
      subject: { kind: 'placement_vitas', id: typed.id },
      authority,
      payload: { standing: checked.value.standing },
    });
  return checked;
}
