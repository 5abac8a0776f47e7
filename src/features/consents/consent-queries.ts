import { sql } from 'kysely';
import type { Consent } from '../../domain/consent/consent.ts';
import type { ConsentFacts } from '../../domain/consent/consent-choices.ts';
import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import type { OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';

/** Everything the choices of one referral are worked out from, and the names of the houses in them. */
export interface ConsentSheet {
  readonly referral: string;
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  readonly facts: ConsentFacts;
  readonly houseNames: ReadonlyMap<OrganisationId, string>;
}

/** The sheets of some referrals, as far as they exist for this viewer. Three questions, however many they are. */
export async function readConsentSheets(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly ConsentSheet[]> {
  if (referrals.length === 0) return [];
  const ways = await readWays(visit, referrals);
  const places = await readPlaces(visit, referrals);
  const given = await readGiven(visit, referrals);
  const sheets: ConsentSheet[] = [];
  for (const way of ways) {
    const definition = await readVersion(visit, way.version);
    const own = ({ referral_id }: { referral_id: string }) => referral_id === way.id;
    const [team, consents] = [places.filter(own), given.filter(own)];
    sheets.push({
      referral: way.id,
      authority: way.authority_id,
      citizen: way.citizen_id,
      run: way.run_id,
      facts: factsOf(way, definition, team, consents),
      houseNames: new Map([...team, ...consents].map((row) => [row.house, row.house_name])),
    });
  }
  return sheets;
}

type Way = Awaited<ReturnType<typeof readWays>>[number];
type Place = Awaited<ReturnType<typeof readPlaces>>[number];
type Given = Awaited<ReturnType<typeof readGiven>>[number];

async function readWays({ tables }: Visit, referrals: readonly string[]) {
  return tables
    .selectFrom('referral as r')
    .leftJoin('enrolment as e', 'e.referral_id', 'r.id')
    .select(['r.id', 'r.authority_id', 'r.citizen_id', 'r.run_id', 'e.starts_on', 'e.ended_on'])
    .select('r.programme_version_id as version')
    .where('r.id', 'in', referrals)
    .execute();
}

async function readPlaces({ tables, today }: Visit, referrals: readonly string[]) {
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

async function readGiven({ tables }: Visit, referrals: readonly string[]) {
  return tables
    .selectFrom('consent as c')
    .innerJoin('organisation as o', 'o.id', 'c.to_organisation_id')
    .leftJoin('consent_withdrawal as w', 'w.consent_id', 'c.id')
    .select(['c.referral_id', 'c.purpose', 'c.text_key', 'c.text_version', 'o.name as house_name'])
    .select([
      sql<Consent['id']>`c.id`.as('id'),
      sql<Consent['content']>`c.content_kind`.as('content'),
      sql<OrganisationId>`c.to_organisation_id`.as('house'),
      sql<Consent['toRelation']>`c.to_relation`.as('relation'),
      sql<PlainDate>`lower(c.period)`.as('from_day'),
      sql<PlainDate | null>`upper(c.period) - 1`.as('to_day'),
      sql<Consent['howGiven']>`c.how_given`.as('how_given'),
      sql<PlainDate>`c.given_on`.as('given_on'),
      sql<PlainDate | null>`w.withdrawn_on`.as('withdrawn_on'),
    ])
    .where('c.referral_id', 'in', referrals)
    .orderBy('c.recorded_at')
    .execute();
}

function factsOf(
  way: Way,
  definition: ProgrammeDefinition,
  team: readonly Place[],
  given: readonly Given[],
): ConsentFacts {
  return {
    definition,
    team: team.map(({ house, role_key }) => ({ organisation: house, role: role_key })),
    courseEndsOn: plannedEnd(way, definition),
    consents: given.map(consentOf),
    withdrawals: given.flatMap(({ id, withdrawn_on }) =>
      withdrawn_on === null ? [] : [{ consent: id, withdrawnOn: withdrawn_on }],
    ),
  };
}

/** The last planned day of a course that goes on; nothing when none was begun or it was closed. */
function plannedEnd({ starts_on, ended_on }: Way, definition: ProgrammeDefinition): PlainDate | undefined {
  if (starts_on === null || ended_on !== null) return undefined;
  return phaseSpans(definition, starts_on as PlainDate).at(-1)?.endsOn;
}

function consentOf(row: Given): Consent {
  return {
    id: row.id,
    content: row.content,
    toOrganisation: row.house,
    toRelation: row.relation,
    purpose: row.purpose,
    period: { from: row.from_day, to: row.to_day ?? undefined },
    text: { key: row.text_key, version: row.text_version },
    howGiven: row.how_given,
    givenOn: row.given_on,
  };
}
