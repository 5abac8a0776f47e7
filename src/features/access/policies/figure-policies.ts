/**
 * What figures over a run are counted from: read through one door (`app.ways_to_count`), which asks once whether
 * the viewer leads the run. Lookup, which owns the door, sees the days and codes in these rows and no words – only
 * whether there are any.
 */

const counted = {
  closing:
    'authority_id, id, citizen_id, referral_id, ending, ended_on, recommendation, onward_plan, handover_to, cv_lines, recorded_at',
  closing_taken_back: 'authority_id, closing_id, citizen_id, referral_id, taken_back_on, recorded_at',
  enrolment_version_move: 'authority_id, id, citizen_id, referral_id, from_version_id, moved_on, recorded_at',
  attendance: 'authority_id, referral_id, run_id, held_on, status, recorded_at',
  work_fact:
    'authority_id, citizen_id, id, fact_kind, code_id, period, hours_a_week, employer, extent, source, replaces, taken_back, recorded_at',
  benefit_fact:
    'authority_id, citizen_id, id, fact_kind, code_id, decided_for, period, source, replaces, taken_back, recorded_at',
  other_fact:
    'authority_id, citizen_id, id, fact_kind, no_longer, place, period, source, replaces, taken_back, recorded_at',
  code: 'id, code',
} as const;

export const figurePolicies: readonly string[] = Object.keys(counted).map(
  (table) => `create policy "${table} counted" on ${table} for select to fodfaeste_lookup using (true);`,
);

export const figureGrants: readonly string[] = Object.entries(counted).map(
  ([table, columns]) => `grant select (${columns}) on ${table} to fodfaeste_lookup;`,
);
