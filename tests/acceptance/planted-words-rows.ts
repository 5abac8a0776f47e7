import type { Client } from 'pg';

/**
 * A row in every table that the demo leaves empty and in which something about a person may stand: about each
 * referral and each course of the demo. None of them opens anything to anybody: grants are over, handovers are to
 * come, and the consents pass nothing on.
 */
export async function fillEmptyTables(administrator: Client): Promise<void> {
  await administrator.query(courses);
  for (const statement of statements) await administrator.query(statement);
}

const courses = `
  create temporary table planted_course as
    select r.authority_id, r.citizen_id, r.run_id, r.id as referral_id, e.id as enrolment_id, e.ended_on,
           coalesce(e.programme_version_id, r.programme_version_id) as version, worker.account_id as caseworker, r.referrer_account_id as referrer,
           (select organisation_id from employment where account_id = worker.account_id limit 1) as house,
           (select id from organisation where name = 'Foreningen Trædesten') as ngo
    from referral r
      join responsible_caseworker worker on worker.citizen_id = r.citizen_id
      left join enrolment e on e.referral_id = r.id`;

const onReferral = 'authority_id, citizen_id, run_id, referral_id';
const onEnrolment = `${onReferral}, enrolment_id`;

/** What every row of a plan says of its making. */
const changed = 'id, changed_by, changed_on, recorded_by';
const byStaff = `gen_random_uuid(), 'staff', '2026-05-01'::date, caseworker`;

/** The keys of the facts a programme asks for, so that they stand where pages look for them. */
const facts = `planted_course join programme_version pv on pv.id = version,
  lateral (select f ->> 'key' as key from jsonb_array_elements(
    coalesce(pv.definition -> 'intake' -> 'facts', '[]') || coalesce(pv.definition -> 'intake' -> 'notedAtStart', '[]')) f) asked`;

/** A place somebody promised. */
const anyPledge = `(select id from company_act where act = 'pledge' order by id limit 1)`;

const otherVersion = '(select id from programme_version where id <> version limit 1)';

/** A questionnaire with one question, answered in words. */
const asked = {
  questionnaire: '00000000-0000-7000-8000-0000000a5ced',
  version: '00000000-0000-7000-8000-0000000a5cee',
  definition: {
    key: 'planted',
    version: 1,
    title: { da: 'Opdigtet', en: 'Invented' },
    respondents: ['citizen', 'worker'],
    minutes: 1,
    groups: [{ key: 'all', questions: [{ kind: 'text', key: 'said', text: { da: 'Hvad?', en: 'What?' } }] }],
    rights: { holder: 'ours' },
  },
};

/** Courses, and what their run asks of one side. */
const askedCourses = (side: 'citizen' | 'worker') => `(select c.*, q.id, q.questionnaire_version_id
  from planted_course c join run_questionnaire q on q.run_id = c.run_id and q.side = '${side}' where c.enrolment_id is not null) a`;

/** A kind of fact in each circle that asks for no code. */
const anyFact: Readonly<Record<string, string>> = {
  work: 'introduction',
  benefit: 'sick_leave',
  other: 'education',
};

const statements = [
  `insert into referral_fact (${onReferral}, id, fact_key, value, recorded_on, recorded_by)
   select ${onReferral}, gen_random_uuid(), key, '""', '2026-05-01', caseworker from ${facts}`,
  `insert into eligibility_fact (${onReferral}, id, fact_key, value, recorded_on, recorded_by)
   select ${onReferral}, gen_random_uuid(), key, '""', '2026-05-01', referrer from ${facts}`,
  `insert into eligibility_fact (${onReferral}, id, fact_key, value, recorded_on, recorded_by, replaces)
   select ${onReferral}, gen_random_uuid(), fact_key, '""', '2026-05-02', recorded_by, id from eligibility_fact`,
  `insert into eligibility_fact_amendment (${onReferral}, eligibility_fact_id, reason, amended_on, recorded_by)
   select ${onReferral}, id, '-', '2026-05-02', recorded_by from eligibility_fact where replaces is not null`,
  `insert into referral_amendment (${onReferral}, id, part, fact_key, old_value, new_value, reason, told_by, amended_on, recorded_by)
   select ${onReferral}, gen_random_uuid(), 'fact', key, '"a"', '"b"', '-', 'staff', '2026-05-02', caseworker from ${facts}`,
  `insert into referral_amendment (${onReferral}, id, part, old_value, new_value, reason, told_by, amended_on, recorded_by)
   select ${onReferral}, gen_random_uuid(), 'grounds', '"a"', '"b"', '-', 'staff', '2026-05-03', caseworker from planted_course`,
  `insert into referral_criterion (${onReferral}, criterion_key, found, judged, recorded_by)
   select ${onReferral}, c ->> 'key', 'holds', 'yes', caseworker from planted_course
     join programme_version pv on pv.id = version, jsonb_array_elements(pv.definition -> 'intake' -> 'criteria') c`,
  `insert into organisation_note (${onReferral}, id, author_organisation_id, recorded_by, written_on, words)
   select ${onReferral}, gen_random_uuid(), writer.house, caseworker, '2026-05-01', '-'
   from planted_course, lateral (values (house), (ngo)) as writer (house)`,
  `insert into consent (${onReferral}, id, content_kind, to_organisation_id, to_relation, purpose, period, text_key,
     text_version, how_given, given_on, recorded_by, words, witness_name, on_behalf_reason)
   select ${onReferral}, gen_random_uuid(), content, ngo, 'team_company_consultant', 'work_in_the_team', '[2026-05-01,)', 'invented', 1, how,
     '2026-05-01', caseworker, '-', witness, reason
   from planted_course, (values ('spoken', 'feedback', '-', null), ('on_behalf', 'attendance', null, '-'),
     ('paper', 'enrolment', null, null)) as given (how, content, witness, reason)`,
  `insert into consent_scan (${onReferral}, consent_id, media_type, bytes, recorded_by)
   select ${onReferral}, id, 'image/png', '-', recorded_by from consent where how_given = 'paper'`,
  `insert into sharing (${onReferral}, id, content_kind, to_organisation_id, to_relation, shared_on, recorded_by, legal_basis, legal_reason, legal_period)
   select ${onReferral}, gen_random_uuid(), 'feedback', ngo, 'team_company_consultant', '2026-05-01', caseworker, '-', '-', '[2026-05-01,2026-06-01)'
   from planted_course`,
  `insert into access_grant (authority_id, citizen_id, id, kind, to_account_id, to_organisation_id, reason, starts_at, ends_at, recorded_by)
   select authority_id, citizen_id, gen_random_uuid(), 'break_the_glass', caseworker, house, '-', '2026-05-01T08:00Z', '2026-05-01T12:00Z', caseworker
   from planted_course`,
  `insert into invitation_yes (authority_id, access_grant_id, citizen_id, text_version, words, given_on, recorded_by)
   select authority_id, id, citizen_id, 1, '-', '2026-05-01', recorded_by from access_grant where kind = 'invited_meeting'`,
  `insert into caseload_handover (${onReferral}, id, from_account_id, to_account_id, handed_on)
   select ${onReferral}, gen_random_uuid(), caseworker, (select account_id from employment
     where account_id <> caseworker order by organisation_id = house desc, staff_name limit 1), '2026-12-01' from planted_course`,
  `insert into caseload_handover_paper (${onReferral}, id, caseload_handover_id, paper_key, sent_on, recorded_by)
   select ${onReferral}, gen_random_uuid(), id, '-', '2026-05-01', from_account_id from caseload_handover`,
  `insert into journal_entry (${onEnrolment}, id, recorded_by, owner_organisation_id, written_on, words)
   select ${onEnrolment}, gen_random_uuid(), (select account_id from account_identity where issuer = 'demo' and subject = 'pia'),
     house, '2026-05-01', '-' from planted_course where enrolment_id is not null`,
  `insert into journal_entry (${onEnrolment}, id, recorded_by, owner_organisation_id, written_on, words, corrects, correction_reason)
   select ${onEnrolment}, gen_random_uuid(), recorded_by, owner_organisation_id, '2026-05-02', '-', id, '-' from journal_entry`,
  `insert into shared_note (${onEnrolment}, id, recorded_by, author_organisation_id, written_on, words, next_step, audience)
   select ${onEnrolment}, gen_random_uuid(), caseworker, house, '2026-05-01', '-', '-', who
   from planted_course, (values ('team'), ('team_and_citizen')) as reader (who) where enrolment_id is not null`,
  // The newest of each there is, so that it stands where pages look first.
  `insert into plan_words (${onEnrolment}, ${changed}, about, version, words, words_of)
   select ${onEnrolment}, ${byStaff}, part, 900, '-', 'citizen'
   from planted_course, (values ('own_words'), ('resources'), ('limitations'), ('barriers')) as told (part) where enrolment_id is not null`,
  `insert into own_door (${onEnrolment}, id, said, company_name, words, said_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), 'suggestion', '-', '-', '2026-05-01', caseworker
   from planted_course where enrolment_id is not null`,
  `insert into code_system (key, title_da, title_en, source) values ('work-kinds', '-', '-', '-') on conflict do nothing`,
  `insert into code (id, system_key, code) values ('00000000-0000-7000-8000-0000000a5cef', 'work-kinds', 'planted')`,
  `insert into placement_agreement (${onEnrolment}, id, placement_id, workplace_id, workplace_name, code_id, period, hours_a_week,
     goals, tasks, accommodations, contacts, recorded_by)
   select ${onEnrolment}, enrolment_id, enrolment_id, (select id from workplace where merged_into is null order by name limit 1), '-',
     '00000000-0000-7000-8000-0000000a5cef', '[2026-11-01,2027-01-01)', 8, '-', '-', '-', '-', caseworker
   from planted_course where enrolment_id is not null`,
  `insert into placement_acceptance (${onEnrolment}, id, placement_id, agreement_id, party, way, reason, accepted_by_name, accepted_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), placement_id, id, 'employer', 'on_behalf', '-', '-', '2026-11-01', recorded_by from placement_agreement`,
  `insert into work_wish (authority_id, citizen_id, id, version, tasks, skills, needs_words, areas, changed_by, changed_on,
     recorded_by)
   select distinct on (citizen_id) authority_id, citizen_id, gen_random_uuid(), 900, '-', '{-}', '{-}', '{-}', 'staff',
     '2026-05-01'::date, caseworker
   from planted_course`,
  `insert into company_act (organisation_id, id, run_id, act, company, people, done_on, recorded_by)
   select distinct on (run_id) house, gen_random_uuid(), run_id, 'pledge', 'Et opdigtet sted', 2, '2026-05-01'::date, caseworker
   from planted_course where enrolment_id is not null`,
  `insert into place_proposal (authority_id, citizen_id, id, pledge_id, workplace_name, lines, proposed_on, recorded_by)
   select distinct on (citizen_id) authority_id, citizen_id, gen_random_uuid(), ${anyPledge}, 'Et opdigtet sted', '{-}',
     '2026-05-01'::date, caseworker
   from planted_course`,
  `insert into place_step (authority_id, citizen_id, id, step, happened_on, workplace_name, recorded_by)
   select distinct on (citizen_id) authority_id, citizen_id, gen_random_uuid(), 'match', '2026-05-01'::date,
     'Et opdigtet sted', caseworker
   from planted_course`,
  // What citizens said yes to is read by the contact they have at a company, where they have one.
  `insert into company_telling (authority_id, citizen_id, id, pledge_id, workplace_name, language, lines, own_words,
     to_account_id, place_step_id, told_on, recorded_by)
   select distinct on (s.citizen_id) s.authority_id, s.citizen_id, gen_random_uuid(), ${anyPledge}, 'Et opdigtet sted', 'da',
     '{-}', '-',
     (select min(n.account_id::text)::uuid from network_person n
      where n.citizen_id = s.citizen_id and n.part = 'company_contact'),
     s.id, '2026-05-01'::date, s.recorded_by
   from place_step s where s.step = 'match' and s.workplace_name = 'Et opdigtet sted'`,
  `insert into placement_evaluation (${onEnrolment}, id, placement_id, party, led_to, words, way, reason, said_by_name, said_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), placement_id, 'employer', 'led_to_job', '-', 'on_behalf', '-', '-', '2026-11-02', recorded_by from placement_agreement`,
  `insert into check_in (${onEnrolment}, id, placement_id, party, going, hours_a_week, words, way, told_by_name, told_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), placement_id, 'employer', 'would_talk', 8, '-', 'link', '-', '2026-11-02', recorded_by from placement_agreement`,
  `insert into check_in (${onEnrolment}, id, placement_id, party, going, words, way, told_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), placement_id, 'citizen', 'would_talk', '-', 'own_page', '2026-11-02', recorded_by from placement_agreement`,
  `insert into check_in_answer (${onEnrolment}, check_in_id, did, answered_on, recorded_by)
   select ${onEnrolment}, id, 'calls', '2026-11-03', recorded_by from check_in where party = 'employer'`,
  `insert into minutes_part (${onEnrolment}, id, talk_id, held_on, words, recorded_by)
   select ${onEnrolment}, placement_id, placement_id, '2026-11-02', '-', recorded_by from placement_agreement`,
  `insert into workplace_minutes (${onEnrolment}, id, talk_id, placement_id, held_on, words, recorded_by)
   select ${onEnrolment}, placement_id, placement_id, placement_id, '2026-11-02', '-', recorded_by from placement_agreement`,
  `insert into minutes_answer (${onEnrolment}, minutes_part_id, talk_id, says, words, said_on, recorded_by)
   select ${onEnrolment}, id, talk_id, 'asks', '-', '2026-11-03', recorded_by from minutes_part`,
  `insert into workplace_minutes_answer (${onEnrolment}, workplace_minutes_id, talk_id, placement_id, written_by, says, words,
     said_by_name, said_on, recorded_by)
   select ${onEnrolment}, id, talk_id, placement_id, recorded_by, 'asks', '-', '-', '2026-11-03', recorded_by from workplace_minutes`,
  `insert into cv_line (authority_id, citizen_id, id, section, heading, place, words, position, recorded_by)
   select authority_id, citizen_id, gen_random_uuid(), 'work', '-', '-', '-', 1, caseworker from planted_course`,
  `insert into worry (${onEnrolment}, id, sent_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), '2026-05-01', caseworker from planted_course where enrolment_id is not null`,
  ...['words', 'done'].map(
    (part) => `insert into worry_${part} (${onEnrolment}, worry_id, words, recorded_by)
   select ${onEnrolment}, id, '-', recorded_by from worry`,
  ),
  `insert into worry_read (${onEnrolment}, worry_id, sent_by, read_on, recorded_by)
   select ${onEnrolment}, id, recorded_by, '2026-05-02', recorded_by from worry`,
  `insert into story (organisation_id, id, run_id, about, title, words, version, state, identifiers, written_by, recorded_by)
   select authority_id, enrolment_id, run_id, 'citizen', '-', '-', 1, 'draft', 0, caseworker, caseworker
   from planted_course where enrolment_id is not null`,
  `insert into story_about (${onEnrolment}, id, story_id, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), enrolment_id, caseworker from planted_course where enrolment_id is not null`,
  `insert into plan_needs (${onEnrolment}, ${changed}, version, words, words_of)
   select ${onEnrolment}, ${byStaff}, 900, '-', 'team' from planted_course where enrolment_id is not null`,
  ...(['work', 'other'] as const).flatMap((strands) => {
    const [column, value] = strands === 'other' ? ['strand, ', "'social', "] : ['', ''];
    return [
      `insert into ${strands}_goal (${onEnrolment}, ${changed}, ${column}goal_id, version, goal_type, words, standing, standing_words, words_of)
       select ${onEnrolment}, ${byStaff}, ${value}gen_random_uuid(), 1, 'develop', '-', how, '-', 'citizen'
       from planted_course, (values ('open'), ('dropped')) as stands (how) where enrolment_id is not null`,
      `insert into ${strands}_step (${onEnrolment}, ${changed}, ${column}step_id, version, words, done_by, done_by_words, standing, standing_words)
       select ${onEnrolment}, ${byStaff}, ${value}gen_random_uuid(), 1, '-', 'somebody', '-', how, '-'
       from planted_course, (values ('open'), ('dropped')) as stands (how) where enrolment_id is not null`,
    ];
  }),
  `insert into agenda_point (${onEnrolment}, ${changed}, point_id, version, words, standing)
   select ${onEnrolment}, ${byStaff}, gen_random_uuid(), 1, '-', 'open' from planted_course where enrolment_id is not null`,
  `insert into questionnaire (id, key) values ('${asked.questionnaire}', 'planted')`,
  `insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
   values ('${asked.version}', '${asked.questionnaire}', 1, '${JSON.stringify(asked.definition)}', 'shipped', '2026-01-01')`,
  ...(['citizen', 'worker'] as const).map(
    (side) => `insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
     select run.id, gen_random_uuid(), wave.key, '${asked.version}', '${side}', '[2026-01-01,)'
     from run join programme_version v on v.id = run.programme_version_id,
       lateral (select w ->> 'key' as key from jsonb_array_elements(coalesce(v.definition -> 'waves', '[]')) w) wave`,
  ),
  `insert into response_draft (${onEnrolment}, id, run_questionnaire_id, nth, language, answers, begun_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), a.id, 1, 'da', '{"said": "-"}', '2026-05-01', caseworker from ${askedCourses('worker')}`,
  ...(['response', 'side_response'] as const).map(
    (
      table,
    ) => `insert into ${table} (${onEnrolment}, id, run_questionnaire_id, nth, questionnaire_version_id, language, answers, answered_on, recorded_by)
     select ${onEnrolment}, gen_random_uuid(), a.id, 1, a.questionnaire_version_id, 'da', '{"said": "-"}', '2026-05-01', caseworker
     from ${askedCourses(table === 'response' ? 'citizen' : 'worker')}`,
  ),
  `insert into alarm (${onEnrolment}, id, run_questionnaire_id, nth, question_key, answer, answered_on, opened_on, to_employment_id, substitute_employment_id, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), a.id, 1, 'said', '"-"', '2026-05-01', '2026-05-01', one.id, other.id, caseworker
   from ${askedCourses('citizen')},
     lateral (select id from employment where account_id = caseworker limit 1) one,
     lateral (select id from employment where account_id <> caseworker order by id limit 1) other`,
  `insert into alarm_closed (${onEnrolment}, alarm_id, closed_on, words, recorded_by)
   select ${onEnrolment}, id, '2026-05-02', '-', recorded_by from alarm`,
  `insert into feedback_draft (${onEnrolment}, id, about_period, words, written_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), span::daterange, '-', '2026-09-02', caseworker
   from planted_course, (values ('[2026-07-01,2026-08-01)'), ('[2026-08-01,2026-09-01)')) as about (span) where enrolment_id is not null`,
  `insert into feedback (${onEnrolment}, feedback_draft_id, about_period, words, released_on, recorded_by)
   select ${onEnrolment}, id, about_period, '-', '2026-09-03', recorded_by from feedback_draft where about_period = '[2026-07-01,2026-08-01)'`,
  `update closing set recommendation = coalesce(recommendation, '-'), remark = coalesce(remark, '-'), onward_plan = '-',
     handover_to = '-', handover_what = '-', handover_basis = 'law', handover_rule = '-', cv_lines = '-'`,
  // An ending that was taken back before the one that stands, or before the course went on.
  `insert into closing (${onEnrolment}, id, ending, ended_on, closed_on, remark, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), 'other', '2026-05-01', '2026-05-01', '-', caseworker
   from planted_course where enrolment_id is not null`,
  `insert into closing_taken_back (${onEnrolment}, closing_id, taken_back_on, recorded_by)
   select ${onEnrolment}, id, '2026-05-02', recorded_by from closing where closed_on = '2026-05-01' and ending = 'other'`,
  `insert into closing_taken_back_words (${onEnrolment}, closing_id, words, recorded_by)
   select ${onEnrolment}, closing_id, '-', recorded_by from closing_taken_back b
   where not exists (select from closing_taken_back_words w where w.closing_id = b.closing_id)`,
  `insert into course_change (${onEnrolment}, id, number, change, phase_key, on_date, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), 1 + (select count(*) from course_change c where c.enrolment_id = planted_course.enrolment_id),
     'review', 'no-phase', '2026-05-01', caseworker
   from planted_course where enrolment_id is not null`,
  `insert into course_change_words (${onEnrolment}, course_change_id, words, recorded_by)
   select ${onEnrolment}, id, '-', recorded_by from course_change c
   where not exists (select from course_change_words w where w.course_change_id = c.id)`,
  // There and back again, so that each course ends in the version it began in.
  `insert into enrolment_version_move (${onEnrolment}, id, from_version_id, to_version_id, reason, moved_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), version, ${otherVersion}, '-', '2026-10-01', caseworker
   from planted_course where enrolment_id is not null and ended_on is null`,
  `insert into enrolment_version_move (${onEnrolment}, id, from_version_id, to_version_id, reason, moved_on, recorded_by)
   select ${onEnrolment}, gen_random_uuid(), to_version_id, from_version_id, '-', '2026-10-02', recorded_by
   from enrolment_version_move`,
  `insert into referral_draft (authority_id, id, citizen_id, run_id, typed, begun_on, recorded_by)
   select authority_id, gen_random_uuid(), citizen_id, run_id, '{"grounds": "-"}', '2026-11-01', caseworker from planted_course`,
  `insert into run_draft (id, account_id, answers)
   select gen_random_uuid(), account_id, '{}' from account_identity where issuer = 'demo' and subject = 'poul'`,
  `insert into file_request (authority_id, id, citizen_id, asked_on, recorded_by)
   select distinct authority_id, gen_random_uuid(), citizen_id, date '2026-11-01', caseworker from planted_course`,
  `insert into file_answer (authority_id, id, citizen_id, file_request_id, passage_kind, shared_note_id, how, answered_on, recorded_by)
   select authority_id, gen_random_uuid(), citizen_id, (select id from file_request f where f.citizen_id = n.citizen_id limit 1),
     'shared_note', id, 'covered', '2026-11-02', recorded_by from shared_note n where written_on = '2026-05-01'`,
  `insert into file_answer_words (authority_id, file_answer_id, citizen_id, written_on, note_account_id, note_organisation_id, words, legal_basis, recorded_by)
   select a.authority_id, a.id, a.citizen_id, n.written_on, n.recorded_by, n.author_organisation_id, '-', '-', a.recorded_by
   from file_answer a join shared_note n on n.id = a.shared_note_id`,
  ...['work', 'benefit', 'other'].flatMap((circle) => [
    `insert into ${circle}_fact (authority_id, id, citizen_id, fact_kind, period, source, recorded_by)
     select authority_id, gen_random_uuid(), citizen_id, '${anyFact[circle]}', '[2026-05-01,2026-06-01)', 'staff', caseworker from planted_course`,
    `insert into ${circle}_fact_dispute (authority_id, fact_id, citizen_id, fact_recorded_by, words, disputed_on, recorded_by)
     select authority_id, id, citizen_id, recorded_by, '-', '2026-06-02', recorded_by from ${circle}_fact
     on conflict do nothing`,
  ]),
  `insert into job_contact (authority_id, id, citizen_id, work_fact_id, week, said, said_on, words, recorded_by)
   select authority_id, gen_random_uuid(), citizen_id, id, 1, 'had', '2026-05-08', '-', recorded_by from work_fact`,
  `update other_fact set place = coalesce(place, '-')`,
  `insert into event (id, happened_on, account_id, action, subject_kind, subject_id)
   select referral_id, '2026-05-01', caseworker, 'referral.send', 'referral', referral_id from planted_course`,
  `insert into event_payload (event_id, payload) select id, '{}' from event`,
  `insert into log_review (authority_id, id, drawn_on, how, looked_at, seed, size, looks, lists_left_out, own_left_out, recorded_by)
   select authority_id, gen_random_uuid(), '2026-11-02', 'random', '[2026-01-01,2026-11-02)', 7, 1, 1, 0, 0, account_id
   from appointment where part = 'log_reviewer'`,
  `insert into import (authority_id, id, run_id, source, mapping, lines, imported_on, recorded_by)
   select authority_id, gen_random_uuid(), run_id, '-', '{}', 1, '2026-11-02', account_id
   from appointment where part = 'importer'`,
  `insert into import_result (authority_id, import_id, run_id, people, courses, endings, facts, recorded_by)
   select authority_id, id, run_id, 0, 0, 0, 0, recorded_by from import`,
];
