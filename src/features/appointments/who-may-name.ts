import type { OrganisationId } from '../../domain/kernel/ids.ts';
import type { AppointmentPart } from '../../domain/run/appointment.ts';
import type { EmployeeViewer } from '../access/index.ts';
import type { AppointmentGround } from './appointment-queries.ts';

/** What a viewer may name others for in a run, and end; row security says the same. */
export interface MayName {
  readonly leader: boolean;
  /** The municipalities whose referrals she may name somebody to answer, and whose people to read in. */
  readonly intakeOf: readonly { readonly id: OrganisationId; readonly name: string }[];
}

type Houses = Pick<AppointmentGround, 'run' | 'organisers' | 'authorities'>;

/**
 * Whoever leads the run may name for all of it. An administrator may name for the referrals of her own house, and who
 * leads what her house organises; she opens no person by it, and neither of them names themself.
 */
export function mayName(viewer: EmployeeViewer, { run, organisers, authorities }: Houses): MayName {
  if (viewer.leads.includes(run)) return { leader: true, intakeOf: authorities };
  if (!viewer.operatorParts.includes('administrator')) return { leader: false, intakeOf: [] };
  return {
    leader: organisers.includes(viewer.organisation),
    intakeOf: authorities.filter(({ id }) => id === viewer.organisation),
  };
}

export function mayNameAnybody({ leader, intakeOf }: MayName): boolean {
  return leader || intakeOf.length > 0;
}

/** Whether she may end an appointment: what she may name somebody for, she may end. */
export function mayEnd(
  { leader, intakeOf }: MayName,
  { part, authority }: { readonly part: AppointmentPart; readonly authority: OrganisationId | undefined },
): boolean {
  return part === 'project_leader' ? leader : intakeOf.some(({ id }) => id === authority);
}
