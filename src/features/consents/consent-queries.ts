import { type RawBuilder, sql } from 'kysely';
import type { Consent } from '../../domain/consent/consent.ts';
import type { ReleasedContent } from '../../domain/consent/consent-content.ts';
import type { SharingId } from '../../domain/consent/sharing.ts';
import type { AccountId, ConsentId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';

export type Way = Awaited<ReturnType<typeof readWays>>[number];
export type Place = Awaited<ReturnType<typeof readPlaces>>[number];

/** The referrals and what they became. Whoever may not read a referral's own words may still read what is shared. */
export async function readWays({ tables }: Visit, referrals: readonly string[]) {
  return tables
    .selectFrom('referral_status as s')
    .leftJoin('referral as r', 'r.id', 's.referral_id')
    .leftJoin('enrolment as e', 'e.referral_id', 's.referral_id')
    .innerJoin('organisation as o', 'o.id', 's.authority_id')
    .select(['s.referral_id as id', 's.authority_id', 's.citizen_id', 's.run_id', 'e.id as enrolment'])
    .select(['e.starts_on', 'e.ended_on', 'o.name as authority_name'])
    .select(sql<string | null>`coalesce(e.programme_version_id, r.programme_version_id)`.as('version'))
    .select(changesOf('e').as('changes'))
    .where('s.status', '=', 'sent')
    .where('s.referral_id', 'in', referrals)
    .execute();
}

export async function readPlaces({ tables, today }: Visit, referrals: readonly string[]) {
  return tables
    .selectFrom('team_member as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['m.referral_id', 'm.role_key', 'o.name as house_name'])
    .select(sql<OrganisationId>`m.organisation_id`.as('house'))
    .where('m.referral_id', 'in', referrals)
    .where(sql<boolean>`m.period @> ${today}::date`)
    .orderBy('m.id')
    .execute();
}

/** To whom, by name; and who wrote it down. The same for a consent and for a sharing. */
export interface ToWhom {
  readonly referral_id: string;
  readonly house: OrganisationId;
  readonly house_name: string;
  readonly account: AccountId | null;
  readonly person_name: string | null;
  readonly relation: Consent['toRelation'];
  readonly writer: string | null;
}

function toWhom(row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    ${row}.referral_id, ${row}.to_organisation_id as house, o.name as house_name, ${row}.to_account_id as account,
    ${row}.to_relation as relation,
    -- One person is somebody around the citizen, or the psychologist a journal passes to.
    case when ${row}.to_relation = 'team_psychologist'
      then (select max(e.staff_name) from employment e where e.account_id = ${row}.to_account_id)
      else (select n.shown_name from network_person n
            where n.citizen_id = ${row}.citizen_id and n.account_id = ${row}.to_account_id limit 1) end as person_name,
    (select e.staff_name from employment e where e.account_id = ${row}.recorded_by
     order by upper(e.period) desc limit 1) as writer`;
}

export interface Given extends ToWhom {
  readonly id: ConsentId;
  readonly content: Consent['content'];
  readonly from_house: OrganisationId | null;
  readonly from_name: string | null;
  readonly purpose: string;
  readonly from_day: PlainDate;
  readonly to_day: PlainDate | null;
  readonly text_key: string;
  readonly text_version: number;
  readonly how_given: Consent['howGiven'];
  readonly given_on: PlainDate;
  readonly words: string | null;
  readonly told_consequences: string | null;
  readonly witness_name: string | null;
  readonly on_behalf_reason: string | null;
  readonly withdrawn_on: PlainDate | null;
  readonly has_scan: boolean;
}

export async function readGiven({ tables }: Visit, referrals: readonly string[]): Promise<readonly Given[]> {
  const { rows } = await sql<Given>`
    select ${toWhom(sql`c`)}, c.id, c.content_kind as content, c.from_organisation_id as from_house,
           f.name as from_name, c.purpose, lower(c.period) as from_day, upper(c.period) - 1 as to_day,
           c.text_key, c.text_version, c.how_given, c.given_on, c.words, c.told_consequences, c.witness_name,
           c.on_behalf_reason, w.withdrawn_on,
           exists (select from consent_scan s where s.authority_id = c.authority_id and s.consent_id = c.id) as has_scan
    from consent c
      join organisation o on o.id = c.to_organisation_id
      left join organisation f on f.id = c.from_organisation_id
      left join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
    where c.referral_id = any (${referrals}::uuid[])
    order by c.recorded_at, c.id
  `.execute(tables);
  return rows;
}

export interface Shared extends ToWhom {
  readonly id: SharingId;
  readonly content: ReleasedContent;
  readonly shared_on: PlainDate;
  readonly consent: ConsentId | null;
  readonly legal_basis: string | null;
  readonly legal_reason: string | null;
  readonly from_day: PlainDate | null;
  readonly to_day: PlainDate | null;
  readonly ended_on: PlainDate | null;
}

export async function readShared(
  { tables }: Visit,
  referrals: readonly string[],
): Promise<readonly Shared[]> {
  const { rows } = await sql<Shared>`
    select ${toWhom(sql`s`)}, s.id, s.content_kind as content, s.shared_on, s.consent_id as consent,
           s.legal_basis, s.legal_reason, lower(s.legal_period) as from_day, upper(s.legal_period) - 1 as to_day, e.ended_on
    from sharing s join organisation o on o.id = s.to_organisation_id
      left join sharing_end e on e.authority_id = s.authority_id and e.sharing_id = s.id
    where s.referral_id = any (${referrals}::uuid[])
    order by s.recorded_at, s.id
  `.execute(tables);
  return rows;
}
