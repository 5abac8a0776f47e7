import { isUndecided, relationsTo } from '../policies/oracle/relations.ts';
import { isReleased } from '../policies/oracle/released.ts';
import type { World, WorldViewer } from '../policies/world/world.ts';
import type { Planted } from './planted-words-house.ts';

/**
 * What somebody may meet of a citizen, by what they are to them: the rows of the published access table for the people
 * who see little, once more and by hand. `linked` the agreement the link is for, `own` what they wrote themselves,
 * `house` what was written in their house, `addressed` what the citizen said yes to their knowing, `theirs` what is between the
 * citizen and them, `released` what was passed on to them, `undecided` until the referral is answered.
 */
const written: Readonly<Record<string, string>> = {
  relative: 'call helping:theirs',
  professional_network: 'call plan:released work-plan:released other-plan:released agenda:released',
  volunteer_mentor:
    'call plan:released work-plan:released other-plan:released agenda:released answers-under-way:own side-answers:own',
  company_contact: 'call tellings:addressed answers-under-way:own side-answers:own',
  company_by_link: 'call agreement:linked workplace-minutes:linked',
  lay_representative:
    'call course:released feedback:released plan:released work-plan:released other-plan:released agenda:released',
  team_company_consultant:
    'call identity course consents work-facts wishes tellings notes:released house-notes:house drafts feedback around grants answers:own plan:released work-plan other-plan:released agenda:released answers-under-way:own side-answers:own placements told-on-the-way minutes workplace-minutes:own',
  team_general:
    'call identity facts:released referral course reasons consents work-facts:own wishes tellings benefit-facts:own other-facts:own notes house-notes:house drafts feedback around grants answers:own plan work-plan other-plan agenda answers-under-way:own side-answers:own questionnaire-answers:released placements told-on-the-way minutes stories',
  caseload_leader: 'call grants',
  referrer: 'call identity facts:own drafts-of-referrals:own',
  responsible_outside_team:
    'call identity facts:own papers referral:undecided drafts-of-referrals:own consents benefit-facts notes:released feedback:released house-notes:house grants answers:own plan:released work-plan:released other-plan:released agenda:released placements',
  former_caseworker:
    'call identity facts papers consents benefit-facts notes:released feedback:released house-notes:house plan:released work-plan:released other-plan:released agenda:released placements',
  intake_member: 'call identity facts papers referral consents house-notes:house',
  project_leader:
    'call referral course reasons consents work-facts wishes tellings benefit-facts other-facts grants placements stories',
  leader_by_grant: 'notes house-notes:house',
  former_team_member: 'notes:own house-notes:own',
  other_authority_staff: '',
  log_reviewer: '',
  programme_publisher: '',
  break_the_glass:
    'call identity facts papers referral:undecided course reasons consents work-facts wishes tellings benefit-facts other-facts notes house-notes:house drafts feedback around grants plan work-plan other-plan agenda worries told-on-the-way minutes',
};

/** What the words above stand for. */
const columns: Readonly<Record<string, readonly string[]>> = {
  call: ['citizen_call_name.call_name', 'citizen_call_name.contact_phone'],
  identity: [
    'citizen_identity.full_name',
    'citizen_identity.cpr_encrypted',
    'citizen_identity.born_on',
    'citizen_identity.address',
  ],
  facts: ['eligibility_fact.value', 'eligibility_fact_amendment.reason'],
  papers: ['caseload_handover_paper.paper_key'],
  stories: ['story.title', 'story.words'],
  referral: [
    'referral.reason',
    'referral_fact.value',
    'referral_decision.reason',
    'referral_amendment.old_value',
    'referral_amendment.new_value',
    'referral_amendment.reason',
  ],
  'drafts-of-referrals': ['referral_draft.typed'],
  course: [
    'closing.recommendation',
    'closing.remark',
    'closing.onward_plan',
    'closing.handover_to',
    'closing.handover_what',
    'closing.handover_rule',
    'closing.cv_lines',
    'enrolment_version_move.reason',
  ],
  reasons: ['course_change_words.words', 'closing_taken_back_words.words'],
  consents: [
    'consent.witness_name',
    'consent.on_behalf_reason',
    'consent_scan.bytes',
    'sharing.legal_reason',
  ],
  worries: ['worry_words.words', 'worry_done.words'],
  'work-facts': ['work_fact_dispute.words', 'job_contact.words'],
  agreement: [
    'placement_agreement.goals',
    'placement_agreement.tasks',
    'placement_agreement.accommodations',
    'placement_agreement.contacts',
  ],
  placements: [
    'placement_agreement.goals',
    'placement_agreement.tasks',
    'placement_agreement.accommodations',
    'placement_agreement.contacts',
    'placement_acceptance.reason',
    'placement_acceptance.accepted_by_name',
    'placement_evaluation.words',
    'placement_evaluation.reason',
    'placement_evaluation.said_by_name',
  ],
  minutes: ['minutes_part.words', 'minutes_answer.words'],
  'workplace-minutes': [
    'workplace_minutes.words',
    'workplace_minutes_answer.words',
    'workplace_minutes_answer.said_by_name',
  ],
  'told-on-the-way': ['check_in.words', 'check_in.told_by_name'],
  wishes: ['work_wish.tasks', 'work_wish.skills', 'work_wish.needs_words', 'place_proposal.lines'],
  tellings: ['company_telling.lines', 'company_telling.own_words'],
  'benefit-facts': ['benefit_fact_dispute.words'],
  'other-facts': ['other_fact.place', 'other_fact_dispute.words'],
  notes: ['shared_note.words', 'shared_note.next_step'],
  plan: ['plan_words.words'],
  'work-plan': [
    'plan_needs.words',
    'own_door.words',
    'work_goal.words',
    'work_goal.standing_words',
    'work_step.words',
    'work_step.standing_words',
    'work_step.done_by_words',
  ],
  'other-plan': [
    'other_goal.words',
    'other_goal.standing_words',
    'other_step.words',
    'other_step.standing_words',
    'other_step.done_by_words',
  ],
  agenda: ['agenda_point.words'],
  'answers-under-way': ['response_draft.answers'],
  'questionnaire-answers': ['response.answers'],
  'side-answers': ['side_response.answers'],
  'house-notes': ['organisation_note.words'],
  drafts: ['feedback_draft.words'],
  feedback: ['feedback.words'],
  around: ['network_person.shown_name', 'network_person.connection', 'network_person.comes_from'],
  grants: ['access_grant.reason', 'invitation_yes.words'],
  helping: ['help_words.words'],
  answers: ['file_answer_words.words', 'file_answer_words.legal_basis'],
};

/** Who works with somebody, and whom to ask about an indsats: no secret to anybody who has come in. */
const everybodys = [
  'employment.staff_name',
  'employment.work_phone',
  'demo_role.shown_name',
  'run_contact.shown_name',
  'run_contact.phone',
  'run_contact.mail',
];

/** The content's name in a sharing. */
const contents: Readonly<Record<string, string>> = {
  notes: 'shared_note',
  feedback: 'feedback',
  course: 'enrolment',
  facts: 'eligibility_fact',
  plan: 'plan',
  'work-plan': 'work_strand',
  'other-plan': 'other_strands',
  agenda: 'agenda',
  'questionnaire-answers': 'answer',
};

/** The columns of which a relation may meet at least one word: its own, what was passed on to it, or all. */
export function columnsOf(relation: string): ReadonlySet<string> {
  const cells = written[relation]?.split(' ') ?? [];
  return new Set([...everybodys, ...cells.flatMap((cell) => columns[cell.split(':')[0] ?? ''] ?? [])]);
}

/** Whether a viewer may come upon a planted word. Throws when the viewer is somebody the table above leaves out. */
export function mayMeet(world: World, viewer: WorldViewer, { column, row }: Planted): boolean {
  if (everybodys.includes(column)) return true;
  if (isOnes(viewer, row, column)) return true;
  if (column === 'extract_part.bytes') return isEvaluators(world, viewer, row);
  // A story names nobody: whom it is about is told beside it.
  const about = column.startsWith('story.')
    ? world.story_about.find(({ story_id }) => story_id === row['id'])
    : undefined;
  const of: Readonly<Record<string, unknown>> = about ?? row;
  const text = (key: string): string | undefined => (of[key] == null ? undefined : String(of[key]));
  if (column.startsWith('card_'))
    return readsCard(world, viewer, text('organisation_id'), text('company_card_id'));
  if (text('citizen_id') === undefined) return false;
  const place = {
    authority: text('authority_id'),
    citizen: text('citizen_id'),
    referral: column.startsWith('referral.') ? text('id') : text('referral_id'),
    enrolment: text('enrolment_id'),
    run: text('run_id'),
  };
  const tests: Readonly<Record<string, (content: string, relation: string) => boolean>> = {
    own: () => writersOf(row).includes(viewer.account),
    theirs: () => row['account_id'] === viewer.account,
    linked: () =>
      world.placement_link.some(
        (link) => link.id === viewer.account && link.placement_id === row['placement_id'],
      ),
    addressed: () => row['to_account_id'] === viewer.account,
    house: () => row['author_organisation_id'] === viewer.organisation,
    released: (content, relation) =>
      isReleased(world, viewer, contents[content] ?? '', place.referral ?? '', relation),
    undecided: () => isUndecided(world, place.referral ?? ''),
  };
  return [...relationsTo(world, viewer, place)].some((relation) => {
    const row = written[relation];
    if (row === undefined) throw new Error(`${relation} has no row in the table of those who see little`);
    return row.split(' ').some((cell) => {
      const [content = '', condition] = cell.split(':');
      if (!columns[content]?.includes(column)) return false;
      return condition === undefined || (tests[condition]?.(content, relation) ?? false);
    });
  });
}

/** What a house keeps about companies: for its own people at work with somebody, and for whom a card was shared with. */
function readsCard(world: World, viewer: WorldViewer, authority?: string, card?: string): boolean {
  const readers = [
    'team_general',
    'team_occupational_therapist',
    'team_company_consultant',
    'project_leader',
    'card_recipient',
  ];
  const held = relationsTo(world, viewer, { authority, card });
  return readers.some((relation) => held.has(relation));
}

/** A file of an extract is the evaluator's whom an agreement of today names, and nobody else's. */
function isEvaluators(world: World, viewer: WorldViewer, row: Planted['row']): boolean {
  const delivery = world.extract_delivery.find(({ id }) => id === row['id']);
  const agreement = world.extract_agreement.find(({ id }) => id === delivery?.agreement_id);
  return (
    agreement !== undefined &&
    agreement.evaluator_account_id === viewer.account &&
    agreement.evaluator_organisation_id === viewer.organisation
  );
}

function writersOf(row: Planted['row']): unknown[] {
  // What is said about a fact belongs to whoever wrote the fact.
  return [row['fact_recorded_by'] ?? row['recorded_by']];
}

/** What is about the viewer rather than about a citizen: their own name, their own draft, why they let themself in. */
function isOnes(viewer: WorldViewer, row: Planted['row'], column: string): boolean {
  if (column === 'access_grant.reason') return row['to_account_id'] === viewer.account;
  if (column === 'network_person.shown_name') return row['account_id'] === viewer.account;
  // What a list was called, and what its columns meant, by whoever read it in.
  if (column.startsWith('import.')) return row['recorded_by'] === viewer.account;
  return column === 'run_draft.answers' && row['account_id'] === viewer.account;
}
