import type { RecordTable } from './record-table.ts';

/** The course: its team, its meetings, its end, and what is written about it. */
export const courseTables: readonly RecordTable[] = [
  {
    table: 'enrolment',
    kind: 'enrolment_status',
    scope: 'enrolment',
    idColumns: { enrolment: 'id' },
    writes: [
      { command: 'insert', action: 'enrolment.start', scope: 'referral' },
      { command: 'update', action: 'enrolment.close', columns: ['ended_on'] },
    ],
  },
  {
    table: 'team_member',
    kind: 'enrolment',
    scope: 'enrolment',
    // Whoever may change a team may begin one, and let it go when a course ends: one lock for all of it.
    writes: [
      { command: 'insert', action: 'team.change' },
      { command: 'update', action: 'team.change', columns: ['period'] },
    ],
  },
  {
    table: 'contact_rhythm',
    kind: 'enrolment',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'rhythm.agree' }],
  },
  {
    table: 'closing',
    kind: 'enrolment',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'enrolment.close' }],
  },
  {
    table: 'closing_taken_back',
    kind: 'enrolment',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'enrolment.close' }],
  },
  {
    // Why a course goes on after all is told to those who know why its weeks were changed, and to no others.
    table: 'closing_taken_back_words',
    kind: 'course_reason',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'course_reason.write' }],
  },
  {
    table: 'enrolment_version_move',
    kind: 'enrolment',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'enrolment.move_version' }],
  },
  {
    // The days of a course, which whoever may know that it goes on may know; why is the course's own.
    table: 'course_change',
    kind: 'enrolment_status',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'enrolment.change' }],
  },
  {
    // Health may stand in a reason, for a pause above all: not everybody who knows the course reads it.
    table: 'course_change_words',
    kind: 'course_reason',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'course_reason.write' }],
  },
  {
    table: 'attendance',
    kind: 'attendance',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'attendance.record' }],
  },
  {
    // Health may stand in why somebody did not come: not everybody who knows that they did not reads it.
    table: 'absence_reason',
    kind: 'absence_reason',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'absence_reason.write' }],
  },
  {
    table: 'session_participant',
    kind: 'attendance',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'attendance.record' },
      { command: 'update', action: 'attendance.record', columns: ['taken_off_on'] },
    ],
  },
  {
    // Whoever signed up, waits, or left: the citizen's own doing as much as the team's.
    table: 'sign_up',
    kind: 'sign_up',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'sign_up.write' },
      { command: 'update', action: 'sign_up.write', columns: ['left_on'] },
    ],
  },
  {
    // That a text was taken along is read like the attendance it is about; its words are in no table.
    table: 'journal_copy',
    kind: 'attendance',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'attendance.record' }],
  },
  {
    // What was written before it was put right is read like what stands now.
    table: 'attendance_correction',
    kind: 'attendance',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'attendance.record' }],
  },
  {
    table: 'shared_note',
    kind: 'shared_note',
    scope: 'enrolment',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writtenFrom: 'author_organisation_id',
    writes: [{ command: 'insert', action: 'shared_note.write' }],
  },
  {
    table: 'organisation_note',
    kind: 'organisation_note',
    scope: 'referral',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writtenFrom: 'author_organisation_id',
    writes: [{ command: 'insert', action: 'organisation_note.write' }],
  },
  {
    table: 'journal_entry',
    kind: 'journal',
    scope: 'enrolment',
    ownColumn: 'recorded_by',
    openedList: 'opened_journal_entries',
    namedList: 'read_journal_entries',
    writtenBy: 'recorded_by',
    writtenFrom: 'owner_organisation_id',
    writes: [{ command: 'insert', action: 'journal.write' }],
  },
  {
    // That it was handed over, and to whom, is read like the consent it waits for; the journal itself is not.
    table: 'journal_handover',
    kind: 'consent',
    scope: 'referral',
    onlyOnceAnswered: true,
    ownColumn: 'from_account_id',
    writtenBy: 'from_account_id',
    writes: [{ command: 'insert', action: 'journal.hand_over', scope: 'enrolment' }],
  },
];
