import type { Right } from './cell.ts';
import type { RecordKind } from './record-kind.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';

/**
 * Something a person does to a kind of record. `only` narrows the relations whose cell opens the right:
 * an action may ask for more than the table, never for less.
 */
export interface Action {
  readonly kind: RecordKind;
  readonly right: Right;
  /** The records it is asked at: what its address names, or whose page shows its button. */
  readonly at: readonly Scope[];
  readonly only?: readonly Relation[];
}

const responsible = ['responsible_on_team', 'responsible_outside_team'] as const;

export const actions = {
  'call_name.read': { kind: 'call_name', right: 'read', at: ['citizen', 'referral', 'enrolment'] },
  'identity.read': { kind: 'identity', right: 'read', at: ['citizen', 'referral', 'enrolment'] },
  'identity.correct': { kind: 'identity', right: 'write', at: ['citizen'] },
  'responsible_caseworker.read': {
    kind: 'responsible_caseworker',
    right: 'read',
    at: ['citizen', 'enrolment'],
  },
  'referral.read': { kind: 'referral', right: 'read', at: ['referral'] },
  'referral.send': { kind: 'referral', right: 'write', at: ['citizen'], only: responsible },
  'referral.decide': { kind: 'referral', right: 'write', at: ['referral'], only: ['intake_member'] },
  'referral_status.read': { kind: 'referral_status', right: 'read', at: ['referral'] },
  'enrolment.read': { kind: 'enrolment', right: 'read', at: ['enrolment'] },
  'enrolment.start': { kind: 'enrolment', right: 'write', at: ['referral'], only: ['project_leader'] },
  'enrolment.close': { kind: 'enrolment', right: 'write', at: ['enrolment'] },
  'enrolment_status.read': { kind: 'enrolment_status', right: 'read', at: ['enrolment'] },
  'attendance.read': { kind: 'attendance', right: 'read', at: ['enrolment'] },
  'attendance.record': { kind: 'attendance', right: 'write', at: ['enrolment'] },
  'consent.read': { kind: 'consent', right: 'read', at: ['referral', 'enrolment'] },
  'consent.give': { kind: 'consent', right: 'write', at: ['referral'], only: ['citizen'] },
  'consent.withdraw': { kind: 'consent', right: 'write', at: ['referral'], only: ['citizen'] },
  'shared_note.read': { kind: 'shared_note', right: 'read', at: ['enrolment'] },
  'shared_note.write': { kind: 'shared_note', right: 'write', at: ['enrolment'] },
  'journal.read': { kind: 'journal', right: 'read', at: ['enrolment'] },
  'journal.write': { kind: 'journal', right: 'write', at: ['enrolment'] },
  'figure.read': { kind: 'figure', right: 'read', at: ['run'] },
  'access_log.read': { kind: 'access_log', right: 'read', at: ['citizen'] },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

export const actionNames = Object.keys(actions) as readonly ActionName[];
