/**
 * Whose kind of session it is. The access table reaches by group: the general ones are the whole team's,
 * a profession's own are that profession's, those at companies the company consultant's.
 */
export type SessionGroup = 'general' | 'psychologist' | 'occupational_therapist' | 'company';

/** What a meeting between a citizen and the team can be, and whose kind it is. */
export const groupOfKind = {
  talk: 'general',
  phone_call: 'general',
  network_meeting: 'general',
  dialogue_meeting: 'general',
  group_course: 'general',
  cafe: 'general',
  upskilling: 'general',
  other: 'general',
  psychologist_talk: 'psychologist',
  occupational_therapy: 'occupational_therapist',
  company_visit: 'company',
} as const satisfies Record<string, SessionGroup>;

export type SessionKind = keyof typeof groupOfKind;

export const sessionKinds = Object.keys(groupOfKind) as readonly SessionKind[];

/** The kinds of one group, in the order pages offer them. */
export function kindsInGroup(group: SessionGroup): readonly SessionKind[] {
  return sessionKinds.filter((kind) => groupOfKind[kind] === group);
}
