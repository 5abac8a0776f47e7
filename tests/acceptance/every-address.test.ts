import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { guardedRoutes } from '../../src/app.ts';
import { type GuardedRoute, isRecordRoute } from '../../src/features/access/index.ts';
import { mayTry, type Target, targetsOf } from '../policies/guards.ts';
import { agreementsWith } from '../policies/oracle/agreements.ts';
import { type Chance, chance } from '../policies/world/chance.ts';
import { fillDatabase } from '../policies/world/fill-database.ts';
import { flipSeed } from '../policies/world/flip-seed.ts';
import { populate, viewersOf, worldDay, worldMoment } from '../policies/world/populate.ts';
import type { World, WorldViewer } from '../policies/world/world.ts';
import { isCurrent } from '../policies/world/world-time.ts';
import type { Browsing } from './browsing.ts';
import { type WebHouse, webHouse } from './web-house.ts';

const seed = Number(process.env['FODFAESTE_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const ofEach = 2;

/**
 * Of those who come as citizens, in one part around a citizen or by one kind of link, so many stand for all, and others
 * each time; whoever works here stands for themself. FODFAESTE_EVERYBODY in the environment asks as everybody.
 */
const ofEachPart = process.env['FODFAESTE_EVERYBODY'] === undefined ? 4 : Number.POSITIVE_INFINITY;

/** Every role asks for every address: what is not theirs does not exist, and what is theirs answers. */
describe(`every viewer at every address (FODFAESTE_SEED=${seed})`, () => {
  const house = webHouse(worldDay);
  let world: World;
  let everybody: readonly { viewer: WorldViewer; browsing: Browsing }[];
  let luck: Chance;

  before(async () => {
    luck = chance(seed);
    world = populate(flipSeed);
    // What opens by the hour is open at the world's moment, not at the test's.
    house().moveToInstant(new Date(worldMoment));
    await fillDatabase(house().database.administrator, world);
    await sealNumbers(house());
    const signedIn: { viewer: WorldViewer; browsing: Browsing }[] = [];
    for (const viewer of standingForAll(viewersOf(world), luck)) {
      signedIn.push({
        viewer,
        browsing: await house().browseAs(viewer.account, viewer.employment, viewer.part),
      });
    }
    everybody = signedIn;
  });

  for (const route of leastChangeFirst(guardedRoutes)) {
    test(`${route.method} ${route.address}`, async () => {
      // Whoever must be refused asks first: an act that is let through may change what others stand to.
      const asked = everybody
        .flatMap(({ viewer, browsing }) =>
          tries(world, viewer, route, luck).map((one) => ({ viewer, browsing, ...one })),
        )
        .toSorted((one, other) => Number(one.open) - Number(other.open));
      for (const { viewer, browsing, address, open } of asked) {
        const { status, html } =
          route.method === 'get' ? await browsing.get(address) : await browsing.post(address, {});
        const who = `${viewer.account} in ${viewer.employment ?? 'their own record'} at ${address}`;
        assert.ok(status < 500, `${who}: ${status} ${house().logged.at(-2)}`);
        if (!open)
          assert.ok(status === 404 || (status === 409 && answersWhenClosed(route)), `${who}: ${status}`);
        if (open && route.method === 'get')
          assert.ok(
            status === 200 || status === 303 || (status === 404 && (namesMore(route) || isAround(viewer))),
            `${who}: ${status} ${html.slice(0, 200)}`,
          );
      }
    });
  }

  test('nobody who has not signed in gets past the sign-in', async () => {
    for (const route of guardedRoutes) {
      const address = route.address.replace(/:\w+/, world.enrolment[0]?.id ?? '');
      const nobody = house().browse();
      const { location } =
        route.method === 'get' ? await nobody.get(address) : await nobody.post(address, {});
      assert.equal(location, '/sign-in', route.address);
    }
  });

  test('an id that is none, and one that names nothing, do not exist', async () => {
    for (const route of guardedRoutes.filter(isRecordRoute).filter(({ method }) => method === 'get')) {
      for (const id of ['1', "' or 1=1", '00000000-0000-4000-8000-000000000000']) {
        const { status } =
          (await everybody[0]?.browsing.get(
            withCodes(route.address).replace(/:\w+/, encodeURIComponent(id)),
          )) ?? {};
        assert.equal(status, 404, `${route.address} with ${id}`);
      }
    }
  });

  test('an address that leads nowhere has a page with the way back, signed in or not', async () => {
    const nobody = await house().browse().get('/findes-ikke');
    assert.equal(nobody.status, 404);
    assert.match(nobody.html, /<h1[^>]*>Siden findes ikke<\/h1>/);
    const somebody = await everybody[0]?.browsing.get('/my-page/findes-ikke');
    assert.equal(somebody?.status, 404);
    assert.match(somebody?.html ?? '', /href="\/sign-out"|action="\/sign-out"/);
    assert.equal((await house().browse().get('/assets/findes-ikke.css')).html, '');
  });

  test('after all of that, no log line holds a word about anybody, or an id', () => {
    const lines = house().logged;
    assert.ok(lines.length > 100);
    const telling = lines.filter((line) => /opdigt|720784|navnesen|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(line));
    assert.deepEqual(telling, []);
  });
});

function standingForAll(viewers: readonly WorldViewer[], luck: Chance): WorldViewer[] {
  const byPart = Map.groupBy(viewers, ({ part, employment }) => part ?? employment ?? 'citizen');
  return [...byPart.values()].flatMap((alike) => luck.some(alike, ofEachPart));
}

/**
 * Pages before acts, and last of all the acts that need nothing but the press: a no takes a case back, and with it goes
 * what everybody in the world stood to it; whoever closes a lent form is nobody from then on.
 */
function leastChangeFirst(routes: readonly GuardedRoute[]): GuardedRoute[] {
  const rank = ({ method, address }: GuardedRoute): number =>
    method === 'get' ? 0 : /^\/referrals\/:referral\/no$|^\/(form|agreement)\/close$/.test(address) ? 2 : 1;
  return routes.toSorted((one, other) => rank(one) - rank(other));
}

/** A form that somebody else was first with is answered, not lost; see `whenClosed`. */
function answersWhenClosed(route: GuardedRoute): boolean {
  return route.as === 'employee' && route.whenClosed !== undefined;
}

/** The world's numbers are placeholders; a page that shows one needs bytes this house can read. */
async function sealNumbers({ database, keys }: WebHouse): Promise<void> {
  await database.administrator.query('update citizen_identity set cpr_encrypted = $1', [
    keys.encrypt('cpr', '7207840000'),
  ]);
}

/** Whoever is around a citizen has one narrow page of their own; the houses' pages need not answer them. */
function isAround({ part }: WorldViewer): boolean {
  return part !== null;
}

/**
 * An address that names something else besides the record: only its author may open an entry to put it right or a list
 * that was read in, or a talk's minutes; a fact or a kind of fact is found in its own circle, a story or somebody around a citizen only where
 * there is one, and what is done with an agreement only while it stands.
 */
function namesMore({ address }: GuardedRoute): boolean {
  return /:(entry|fact|kind|session|import|asking|story|person|talk|placement\/(edit|link|told))/.test(
    address,
  );
}

/** Codes that stand in addresses beside a record's id, each with one that exists. */
const codes: Readonly<Record<string, string>> = {
  rule: 'completed-with-recommendation',
  count: 'companies-guided',
  step: 'started',
  doorStep: 'visit',
  funnelStep: 'start',
  party: 'employer',
  decision: 'review',
  strand: 'social',
  file: 'data.json',
  sheet: 'list.csv',
};

function withCodes(address: string): string {
  return address.replace(
    /:(rule|count|step|doorStep|funnelStep|party|decision|strand|file|sheet)/g,
    (_, name: string) => codes[name] ?? '',
  );
}

type OperatorPart = 'administrator' | 'programme_publisher';

function isOperatorPart(as: string): as is OperatorPart {
  return as === 'administrator' || as === 'programme_publisher';
}

/** Whether the house a viewer acts in has named them for the part, today. */
function isNamed(world: World, viewer: WorldViewer, part: OperatorPart): boolean {
  return world.appointment.some(
    (named) =>
      named.part === part &&
      named.account_id === viewer.account &&
      named.organisation_id === viewer.organisation &&
      isCurrent(named.period),
  );
}

/** The address of one record; where it names a sample besides, of one that the record's house has. */
function addressOf(world: World, viewer: WorldViewer, route: RecordAddress, { id }: Target): string {
  const review = world.log_review.find(({ authority_id }) => authority_id === id)?.id ?? id;
  const report = world.report.find(({ run_id }) => run_id === id)?.id ?? id;
  const edition =
    route.at === 'run'
      ? world.edition_proposal.find(({ run_id }) => run_id === id)?.id
      : world.edition_delivery.find(({ authority_id }) => authority_id === id)?.id;
  const agreement = world.extract_agreement.find(({ run_id }) => run_id === id)?.id;
  const mine = agreementsWith(world, viewer).map((one) => one.id);
  const extract = world.extract_delivery.find(({ agreement_id }) => mine.includes(agreement_id))?.id;
  const story = world.story_about.find(({ enrolment_id }) => enrolment_id === id)?.story_id;
  const person = world.network_person.find(
    ({ citizen_id, period }) => citizen_id === id && isCurrent(period),
  )?.id;
  const talk = world.minutes_part.find(({ enrolment_id }) => enrolment_id === id)?.talk_id;
  const placement = world.placement_agreement.find(({ enrolment_id }) => enrolment_id === id)?.placement_id;
  return withCodes(route.address)
    .replace(`:${route.at}`, id)
    .replace(':agreement', agreement ?? id)
    .replace(':extracted', 'people.csv')
    .replace(':extract', extract ?? id)
    .replace(':review', review)
    .replace(':placement', placement ?? id)
    .replace(':story', story ?? id)
    .replace(':talk', talk ?? id)
    .replace(':person', person ?? id)
    .replace(':report', report)
    .replace(':edition', edition ?? id)
    .replace(':workplace', world.workplace[0]?.id ?? id);
}

type RecordAddress = Extract<GuardedRoute, { readonly at: unknown }>;

interface Try {
  readonly address: string;
  readonly open: boolean;
}

function kindOf({ employment, part }: WorldViewer): 'employee' | 'personal' | 'citizen' | 'link' {
  if (employment !== null) return 'employee';
  if (part === 'link_holder' || part === 'company_by_link') return 'link';
  return part === null ? 'citizen' : 'personal';
}

function tries(world: World, viewer: WorldViewer, route: GuardedRoute, luck: Chance): Try[] {
  const rightKind =
    route.as === undefined ||
    (isOperatorPart(route.as) ? isNamed(world, viewer, route.as) : route.as === kindOf(viewer));
  if (!isRecordRoute(route)) return rightKind ? [] : [{ address: route.address, open: false }];
  const targets = targetsOf(world).filter(({ scope }) => scope === route.at);
  const may = (target: Target): boolean => rightKind && mayTry(world, viewer, target, route.action);
  const draw = (open: boolean): Try[] =>
    luck
      .some(
        targets.filter((target) => may(target) === open),
        ofEach,
      )
      .map((target) => ({ address: addressOf(world, viewer, route, target), open }));
  return [...draw(true), ...draw(false)];
}
