import type { Consent } from '../../domain/consent/consent.ts';
import type { ConsentFacts } from '../../domain/consent/consent-choices.ts';
import type { Sharing, SharingId } from '../../domain/consent/sharing.ts';
import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import type { AccountId, ConsentId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import {
  type Given,
  type Place,
  readGiven,
  readPlaces,
  readShared,
  readWays,
  type Shared,
  type ToWhom,
  type Way,
} from './consent-queries.ts';

/** Everything the choices of one referral are worked out from, what was shared, and the names in it. */
export interface ConsentSheet {
  readonly referral: string;
  /** The course it became; absent while there is none. */
  readonly enrolment: string | undefined;
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  readonly facts: ConsentFacts;
  readonly sharings: readonly Sharing[];
  readonly houseNames: ReadonlyMap<OrganisationId, string>;
  /** People outside the houses, as far as this viewer may know of them. */
  readonly personNames: ReadonlyMap<AccountId, string>;
  /** Who wrote each consent or sharing down, where it was somebody at work. */
  readonly writers: ReadonlyMap<ConsentId | SharingId, string>;
  /** The consents with a paper behind them. */
  readonly onPaper: ReadonlySet<ConsentId>;
}

/** The sheets of some referrals, as far as they exist for this viewer. Four questions, however many they are. */
export async function readConsentSheets(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly ConsentSheet[]> {
  if (referrals.length === 0) return [];
  const ways = await readWays(visit, referrals);
  const places = await readPlaces(visit, referrals);
  const given = await readGiven(visit, referrals);
  const shared = await readShared(visit, referrals);
  const sheets: ConsentSheet[] = [];
  for (const way of ways) {
    if (way.version === null) continue;
    const definition = await readVersion(visit, way.version);
    const own = ({ referral_id }: { referral_id: string }) => referral_id === way.id;
    sheets.push(
      sheetOf(way, definition, visit.today, places.filter(own), given.filter(own), shared.filter(own)),
    );
  }
  return sheets;
}

function sheetOf(
  way: Way,
  definition: ProgrammeDefinition,
  today: PlainDate,
  team: readonly Place[],
  given: readonly Given[],
  shared: readonly Shared[],
): ConsentSheet {
  const named: readonly ToWhom[] = [...given, ...shared];
  const authority = way.authority_id as OrganisationId;
  return {
    referral: way.id,
    enrolment: way.enrolment ?? undefined,
    authority,
    citizen: way.citizen_id,
    run: way.run_id,
    facts: factsOf(way, definition, today, team, given),
    sharings: shared.map(sharingOf),
    houseNames: new Map([
      [authority, way.authority_name],
      ...team.map((row) => [row.house, row.house_name] as const),
      ...named.map((row) => [row.house, row.house_name] as const),
      ...given.flatMap(({ from_house, from_name }) =>
        from_house === null || from_name === null ? [] : [[from_house, from_name] as const],
      ),
    ]),
    personNames: new Map(
      named.flatMap(({ account, person_name }) =>
        account === null || person_name === null ? [] : [[account, person_name] as const],
      ),
    ),
    writers: new Map(
      [...given, ...shared].flatMap(({ id, writer }) => (writer === null ? [] : [[id, writer] as const])),
    ),
    onPaper: new Set(given.filter(({ has_scan }) => has_scan).map(({ id }) => id)),
  };
}

function factsOf(
  way: Way,
  definition: ProgrammeDefinition,
  today: PlainDate,
  team: readonly Place[],
  given: readonly Given[],
): ConsentFacts {
  return {
    authority: way.authority_id as OrganisationId,
    definition,
    team: team.map(({ house, role_key }) => ({ organisation: house, role: role_key })),
    courseEndsOn: plannedEnd(way, definition, today),
    consents: given.map(consentOf),
    withdrawals: given.flatMap(({ id, withdrawn_on }) =>
      withdrawn_on === null ? [] : [{ consent: id, withdrawnOn: withdrawn_on }],
    ),
  };
}

/** The last planned day of a course that goes on; nothing when none was begun or it was closed. */
function plannedEnd(
  { starts_on, ended_on, changes }: Way,
  definition: ProgrammeDefinition,
  today: PlainDate,
): ConsentFacts['courseEndsOn'] {
  const end = ended_on as PlainDate | null;
  if (starts_on === null || (end !== null && end <= today)) return undefined;
  if (end !== null) return end;
  const last = phaseSpans(definition, starts_on as PlainDate, changes).at(-1);
  return last && (last.endsOn ?? 'open');
}

function recipientOf({ house, relation, account }: ToWhom) {
  return { toOrganisation: house, toRelation: relation, toAccount: account ?? undefined };
}

function consentOf(row: Given): Consent {
  return {
    ...recipientOf(row),
    id: row.id,
    content: row.content,
    fromOrganisation: row.from_house ?? undefined,
    purpose: row.purpose,
    period: { from: row.from_day, to: row.to_day ?? undefined },
    text: { key: row.text_key, version: row.text_version },
    howGiven: row.how_given,
    givenOn: row.given_on,
    words: row.words ?? undefined,
    toldConsequences: row.told_consequences ?? undefined,
    witness: row.witness_name ?? undefined,
    onBehalfReason: row.on_behalf_reason ?? undefined,
  };
}

function sharingOf(row: Shared): Sharing {
  return {
    ...recipientOf(row),
    id: row.id,
    content: row.content,
    sharedOn: row.shared_on,
    basis: basisOf(row),
  };
}

function basisOf(row: Shared): Sharing['basis'] {
  const { id, consent, legal_basis, legal_reason, from_day, to_day, ended_on } = row;
  if (consent !== null) return { by: 'consent', consent };
  if (legal_basis === null || legal_reason === null || from_day === null)
    throw new Error(`a sharing rests on nothing: ${id}`);
  return {
    by: 'law',
    rule: legal_basis,
    reason: legal_reason,
    period: { from: from_day, to: to_day ?? undefined },
    endedOn: ended_on ?? undefined,
  };
}
