/** Whether the citizen came. Excused is "afbud", absent is "kom ikke"; it stands on the person, not the meeting. */
export const attendances = ['present', 'late', 'excused', 'absent'] as const;

export type Attendance = (typeof attendances)[number];

/** Coming late is coming: both count as attended. */
export function attended(attendance: Attendance): boolean {
  return attendance === 'present' || attendance === 'late';
}
