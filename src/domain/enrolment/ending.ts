/**
 * How a course can end. What each means is settled here, so that no page or figure decides it again:
 * leaving for work or education is what the course is for, and never a drop-out.
 */
const endings = {
  completed: { isDropOut: false },
  exit_to_work_or_education: { isDropOut: false },
  drop_out: { isDropOut: true },
  other: { isDropOut: false },
} as const satisfies Record<string, { isDropOut: boolean }>;

export type Ending = keyof typeof endings;

export const endingNames = Object.keys(endings) as readonly Ending[];

export function isDropOut(ending: Ending): boolean {
  return endings[ending].isDropOut;
}
