/** What a step on the way into a programme can be. */
export const stepKinds = [
  'told_briefly',
  'leaflet_handed_out',
  'project_group_calls',
  'information_meeting',
  'joint_meeting',
  'clarifying_talk',
  'voluntary_choice',
  'decision',
  'caseload_handover',
] as const;

export type StepKind = (typeof stepKinds)[number];

/** What may still come after the answer; every other step is there to reach it. */
export const kindsAfterDecision: readonly StepKind[] = ['caseload_handover'];
