/** Whether the citizen came. Excused is "afbud", absent is "kom ikke"; it stands on the person, not the meeting. */
export const attendances = ['present', 'late', 'excused', 'absent'] as const;

export type Attendance = (typeof attendances)[number];

/** Coming late is coming: both count as attended. */
export function attended(attendance: Attendance): boolean {
  return attendance === 'present' || attendance === 'late';
}

/** Why somebody did not come, where they said so: never asked for more than this, and never needed. */
export const absenceReasons = ['ill', 'other_meeting', 'in_work', 'not_told'] as const;

export type AbsenceReason = (typeof absenceReasons)[number];
