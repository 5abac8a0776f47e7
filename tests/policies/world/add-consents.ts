import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { notYet, now, over, sinceToday, untilToday } from './world-time.ts';

/** What is passed on, and to whom: people of a house in one relation, or one person by name. */
export interface Passing {
  readonly content_kind: string;
  readonly to_organisation_id: string;
  readonly to_relation: string;
  readonly to_account_id: string | null;
}

/** What may be passed on to people of a house; the last ones open nothing, because no cell waits for them. */
const toHouses = [
  ['shared_note', 'team_company_consultant'],
  ['shared_note', 'team_company_consultant'],
  ['shared_note', 'responsible_outside_team'],
  ['shared_note', 'responsible_outside_team'],
  ['attendance', 'responsible_outside_team'],
  ['attendance', 'responsible_outside_team'],
  ['feedback', 'responsible_outside_team'],
  ['feedback', 'responsible_outside_team'],
  ['eligibility_fact', 'coordinator'],
  ['eligibility_fact', 'coordinator'],
  ['eligibility_fact', 'team_general'],
  ['eligibility_fact', 'team_general'],
  ['eligibility_fact', 'team_occupational_therapist'],
  ['eligibility_fact', 'team_occupational_therapist'],
  ['eligibility_fact', 'team_company_consultant'],
  ['attendance', 'team_company_consultant'],
] as const;

/** What of the plan may be passed on to people of a house, part by part. */
const planToHouses = [
  ...(['plan', 'work_strand', 'other_strands', 'agenda'] as const).map(
    (kind) => [kind, 'responsible_outside_team'] as const,
  ),
  ...(['plan', 'other_strands', 'agenda'] as const).map((kind) => [kind, 'team_company_consultant'] as const),
];

/** The consents of one referral to people of the houses, and what was shared on them. */
export function addConsents(world: World, ground: Ground, course: Course, luck: Chance): void {
  for (const [content_kind, to_relation] of [
    ...luck.some(toHouses, luck.one([6, 7, 8, 9])),
    ...luck.some(planToHouses, luck.one([4, 5, 6])),
  ]) {
    const to_organisation_id = luck.one([course.authority_id, course.authority_id, ground.ngo]);
    const passing = { content_kind, to_organisation_id, to_relation, to_account_id: null };
    if (luck.happens(0.25)) shareByLaw(world, course, passing, luck);
    else passOn(world, course, passing, luck, luck.happens(0.1) ? ground.ngo : null);
  }
}

/** A yes, perhaps taken back, and perhaps a sharing that rests on it. */
export function passOn(
  world: World,
  course: Course,
  passing: Passing,
  luck: Chance,
  fromHouse: string | null = null,
): void {
  const consent_id = addConsent(world, course, passing, luck, fromHouse);
  if (luck.happens(0.95)) addSharing(world, course, passing, { consent_id }, luck);
}

/** The citizen's yes, given in any way, valid or not, and now and then taken back. Returns its id. */
export function addConsent(
  world: World,
  course: Course,
  passing: Passing,
  luck: Chance,
  from_organisation_id: string | null = null,
): string {
  const id = luck.id();
  const recorded_by = world.account[0]?.id ?? '';
  const how_given = luck.one(['screen', 'paper', 'spoken', 'on_behalf']);
  world.consent.push({
    ...course,
    ...passing,
    id,
    purpose: 'work_in_the_team',
    period: luck.one([now, now, now, now, now, now, now, sinceToday, over, untilToday, notYet]),
    text_key: 'invented',
    text_version: 1,
    how_given,
    witness_name: how_given === 'spoken' ? 'Vidne Opdigtsen' : null,
    on_behalf_reason: how_given === 'on_behalf' ? 'Opdigtet grund' : null,
    from_organisation_id,
    given_on: '2026-02-01',
    recorded_by,
  });
  const rest = { ...course, consent_id: id, recorded_by };
  if (how_given === 'paper')
    world.consent_scan.push({ ...rest, media_type: 'image/png', bytes: Buffer.from('opdigtet') });
  if (luck.happens(0.2)) world.consent_withdrawal.push({ ...rest, withdrawn_on: '2026-03-01' });
  return id;
}

function shareByLaw(world: World, course: Course, passing: Passing, luck: Chance): void {
  const legal_period = luck.one([now, now, now, now, sinceToday, over, untilToday, notYet]);
  addSharing(world, course, passing, { consent_id: null, legal_period }, luck);
}

interface Basis {
  readonly consent_id: string | null;
  readonly legal_period?: string;
}

function addSharing(
  world: World,
  course: Course,
  passing: Passing,
  { consent_id, legal_period }: Basis,
  luck: Chance,
): void {
  const byLaw = consent_id === null;
  const id = luck.id();
  world.sharing.push({
    ...course,
    ...passing,
    id,
    consent_id,
    legal_basis: byLaw ? 'Opdigtet lov § 1' : null,
    legal_reason: byLaw ? 'Opdigtet grund' : null,
    legal_period: legal_period ?? null,
    shared_on: luck.one(['2026-02-01', '2026-02-01', '2027-01-01']),
    recorded_by: world.account[0]?.id ?? '',
  });
  if (!byLaw || luck.happens(0.75)) return;
  const recorded_by = world.account[0]?.id ?? '';
  world.sharing_end.push({ ...course, sharing_id: id, ended_on: '2026-03-01', recorded_by });
}
