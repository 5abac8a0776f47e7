import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { guardedRoutes } from '../../src/app.ts';
import { type GuardedRoute, isRecordRoute } from '../../src/features/access/index.ts';
import { mayTry, type Target, targetsOf } from '../policies/guards.ts';
import type { WorldViewer } from '../policies/world/world.ts';
import { isCurrent } from '../policies/world/world-time.ts';
import type { Browsing, Seen } from './browsing.ts';
import { demoButtons } from './demo-house.ts';
import { harvest } from './every-address-harvest.ts';
import { plantedHouse, type Who } from './planted-words-house.ts';

const everybody = Object.keys(demoButtons) as Who[];

/** Addresses of one shape that everybody asks for: enough that they come from several people's pages. */
const ofEachShape = 3;

/** An id that names nothing. */
const nothing = '00000000-0000-4000-8000-000000000000';

/** An address that stands on somebody's pages. */
interface Known {
  readonly route: GuardedRoute;
  readonly address: string;
  readonly target: Target | undefined;
}

/**
 * Everybody of the demo asks for the addresses on everybody else's pages. Where the access table opens them they
 * answer; everywhere else the answer is the one an id gets that names nothing, to the letter.
 */
describe('every address of everybody else', { timeout: 400_000 }, () => {
  const house = plantedHouse();
  const browsing = new Map<Who, Browsing>();
  let known: Known[];
  let asked = 0;
  let refused = 0;

  before(async () => {
    known = [];
    for (const who of everybody) {
      const own = await house().browseDemo(who);
      browsing.set(who, own);
      const { pages, forms } = await harvest(own, { ofEachShape });
      const addresses = [
        ...[...pages.keys()].map((address) => ['get', address] as const),
        ...[...forms].map((address) => ['post', address] as const),
      ];
      for (const [method, address] of addresses) learn(method, address.split('?')[0] ?? '');
    }
    learnTheRest();
  });

  const learn = (method: string, address: string): void => {
    const route = guardedRoutes.find((one) => one.method === method && shapeOf(one).test(address));
    if (route === undefined || !address.includes('/', 1)) return;
    if (known.some((one) => one.route === route && one.address === address)) return;
    if (known.filter((one) => one.route === route).length < ofEachShape)
      known.push({ route, address, target: targetIn(route, address) });
  };

  /** Shapes nobody has on a page today get an id of the demo, and one that names nothing for what else they name. */
  const learnTheRest = (): void => {
    for (const route of guardedRoutes.filter(isRecordRoute)) {
      const { length } = known.filter((one) => one.route === route);
      const targets = targetsOf(house().world).filter(({ scope }) => scope === route.at);
      for (const { id } of targets.slice(0, Math.max(0, 2 - length)))
        learn(route.method, route.address.replace(`:${route.at}`, id).replace(/:\w+/g, nothing));
    }
  };

  const targetIn = (route: GuardedRoute, address: string): Target | undefined => {
    if (!isRecordRoute(route)) return undefined;
    const id = shapeOf(route).exec(address)?.groups?.[route.at];
    return targetsOf(house().world).find((one) => one.scope === route.at && one.id === id);
  };

  const isOpen = (viewer: WorldViewer, { route, target }: Known): boolean | undefined => {
    if (!isRightKind(viewer, route)) return false;
    if (!isRecordRoute(route)) return undefined;
    return target !== undefined && mayTry(house().world, viewer, target, route.action);
  };

  const isRightKind = (viewer: WorldViewer, { as }: GuardedRoute): boolean => {
    if (as === undefined) return true;
    if (as === 'administrator' || as === 'programme_publisher')
      return house().world.appointment.some(
        (row) => row.part === as && row.account_id === viewer.account && isCurrent(row.period),
      );
    if (viewer.employment !== null) return as === 'employee';
    if (viewer.part === 'link_holder' || viewer.part === 'company_by_link') return as === 'link';
    return as === (viewer.part === null ? 'citizen' : 'personal');
  };

  const ask = async (who: Who, { route, address }: Pick<Known, 'route' | 'address'>): Promise<Seen> => {
    const own = browsing.get(who) ?? house().browse();
    asked += 1;
    return route.method === 'get' ? own.get(address) : own.post(address, {});
  };

  const answersOfNothing = new Map<string, string>();
  const answerOfNothing = async (who: Who, one: Known): Promise<string> => {
    const address = one.route.address.replace(/:\w+/g, nothing);
    const key = `${who} ${one.route.method} ${address}`;
    const answer =
      answersOfNothing.get(key) ?? letterOf(await ask(who, { route: one.route, address }), address);
    answersOfNothing.set(key, answer);
    return answer;
  };

  const askAll = async (method: 'get' | 'post', open: boolean): Promise<void> => {
    const troubles: string[] = [];
    for (const who of everybody) {
      const viewer = house().viewerOf(who);
      for (const one of known.filter(({ route }) => route.method === method)) {
        const expected = isOpen(viewer, one);
        if ((expected ?? true) !== open) continue;
        const seen = await ask(who, one);
        const trouble =
          open && !isAskedOfOthers(viewer, one.address) && !isWrittenByOthers(viewer, one.address)
            ? troubleWithOpen(one, seen)
            : await troubleWithClosed(who, one, seen);
        if (trouble !== undefined) troubles.push(`${who} at ${one.route.method} ${one.address}: ${trouble}`);
      }
    }
    assert.deepEqual(troubles, []);
  };

  /** A questionnaire that is asked of the other side does not exist for the citizen, whose course it is all the same. */
  const isAskedOfOthers = (viewer: WorldViewer, address: string): boolean =>
    viewer.employment === null &&
    viewer.part === null &&
    house().world.run_questionnaire.some(({ id, side }) => side !== 'citizen' && address.includes(id));

  /** Minutes are put right by whoever wrote them; for the rest of the team there is no such form. */
  const isWrittenByOthers = (viewer: WorldViewer, address: string): boolean =>
    house().world.minutes_part.some(
      ({ talk_id, recorded_by }) =>
        recorded_by !== viewer.account && address.endsWith(`/minutes/${talk_id}/edit`),
    );

  const troubleWithOpen = ({ route, address }: Known, { status }: Seen): string | undefined => {
    if (status >= 500) return `${status}`;
    if (address.includes(nothing)) return undefined;
    const isAsExpected = !isRecordRoute(route) || route.method === 'post' || status === 200 || status === 303;
    return isAsExpected ? undefined : `${status}, and the access table opens it`;
  };

  const troubleWithClosed = async (who: Who, one: Known, seen: Seen): Promise<string | undefined> => {
    refused += 1;
    const letter = letterOf(seen, one.address);
    if (seen.status !== 404 && seen.status !== 409) return `${seen.status}, and the access table closes it`;
    const told = [...house().wordsIn(letter).values()].filter(({ row }) => !isOneself(who, row));
    if (told.length > 0) return `tells ${told.map(({ column }) => column).join(', ')}`;
    // What one may read and not write has its link in the menu; it stands on the page of nothing as well.
    const nothingThere = withoutAddress(await answerOfNothing(who, one), one.address);
    return letter === nothingThere ? undefined : 'differs from what an unknown id gets';
  };

  /** Everybody's own name stands in the head of each page. */
  const isOneself = (who: Who, row: Readonly<Record<string, unknown>>): boolean => {
    const { account } = house().viewerOf(who);
    const own = house().world.citizen_account.filter((one) => one.account_id === account);
    return row['account_id'] === account || own.some(({ citizen_id }) => citizen_id === row['citizen_id']);
  };

  test('reading: what the access table opens answers', () => askAll('get', true));
  test('reading: what it closes does not exist', () => askAll('get', false));
  test('writing: what it closes does not exist', () => askAll('post', false));
  test('writing nothing where one may: no fault', () => askAll('post', true));

  test('after all of that, no log line holds a word about anybody, or an id', () => {
    const { logged, wordsIn } = house();
    const telling = /[0-9a-f]{8}-[0-9a-f]{4}-/i;
    assert.deepEqual(
      logged.filter((line) => wordsIn(line).size > 0 || telling.test(line)),
      [],
    );
  });

  test('and it was asked often', (context) => {
    context.diagnostic(
      `${everybody.length} people, ${known.length} addresses of ${new Set(known.map(({ route }) => route)).size} shapes: ${asked} asked, ${refused} of them refused`,
    );
    assert.ok(refused > 5000);
  });
});

/**
 * The whole of an answer, with the address it was asked at made alike where a page may repeat it: as the place a form is
 * sent to and the page comes back to. An address anywhere else, or one beneath it, tells something and stays.
 */
function letterOf({ status, html, location, headers }: Seen, address: string): string {
  return [status, location ?? '', ...[...headers].map(String), withoutAddress(html, address)].join('\n');
}

function withoutAddress(html: string, address: string): string {
  return html.replaceAll(`"${address}"`, '"here"').replaceAll(`${encodeURIComponent(address)}"`, 'here"');
}

const shapes = new Map<string, RegExp>();

/** An address with a name for each place in it. */
function shapeOf({ address }: GuardedRoute): RegExp {
  const shape = shapes.get(address) ?? new RegExp(`^${address.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  shapes.set(address, shape);
  return shape;
}
