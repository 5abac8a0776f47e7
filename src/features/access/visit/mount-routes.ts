import type { Context, Hono } from 'hono';
import type { Tables } from '../../../../database/row-types.ts';
import { guards, isOpen } from '../../../domain/access/locks.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { Clock } from '../../../platform/clock/copenhagen-clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { readLanguage } from '../../../platform/http/language-cookie.ts';
import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import { originOf } from '../../../platform/http/same-origin.ts';
import { giveToken, readToken } from '../../../platform/http/sign-in-cookie.ts';
import { noFields, type TypedFields, typedFields } from '../../../platform/http/typed-fields.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { type Entrance, enterBySignIn, signOut, type Target } from './enter-queries.ts';
import { recordEvent } from './event-repository.ts';
import { type Asked, type GuardedRoute, isRecordRoute } from './guarded-route.ts';
import { keepLapsedText } from './kept-text-repository.ts';
import { readingStatement, type ShownPerson } from './read-log-repository.ts';
import { sightOf } from './sight.ts';
import type { OperatorPart, Viewer } from './viewer.ts';
import {
  type CitizenVisit,
  type EmployeeVisit,
  type LinkVisit,
  mayButton,
  type PersonalVisit,
  type Visit,
} from './visit.ts';

/** What routes stand on. */
export interface Ground {
  readonly database: Database<Tables>;
  readonly clock: Clock;
  readonly keys: KeyRing;
}

/** The page for "no such thing, or not for you", made where pages are made; it gives back what was written. */
export type MissingPage = (visit: Visit, written: readonly string[]) => Reply;

/** Mounts routes behind their guards. Nothing reaches a handler that the access table has not let pass. */
export function mountRoutes(
  app: Hono,
  routes: readonly GuardedRoute[],
  ground: Ground,
  missingPage: MissingPage,
): void {
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.address, async (context) => {
      const answer = await visitRoute(route, context, ground, missingPage);
      return send(context, answer);
    });
  }
}

async function visitRoute(
  route: GuardedRoute,
  context: Context,
  ground: Ground,
  missingPage: MissingPage,
): Promise<Answer> {
  const token = readToken(context);
  if (token === undefined) return { reply: redirect('/sign-in') };
  const asked = await readAsked(route, context);
  return ground.database.transaction(async (tables, atTheEnd) => {
    const target = isRecordRoute(route) ? { scope: route.at, id: asked.target } : undefined;
    const entrance = await enterBySignIn(
      tables,
      token.hash,
      ground.clock.moment(),
      readLanguage(context),
      target?.id ? (target as Target) : undefined,
    );
    if (entrance === undefined)
      return { reply: await keepAndSignIn(route, context, ground, tables, token.hash, asked) };
    const shown = new Map<string, ShownPerson>();
    const visit = makeVisit(entrance, context.req.path, ground, tables, shown);
    const reply = await guarded(route, visit, asked);
    if (reply.kind === 'missing')
      return { reply: missingPage(asNobodySeen(visit), asked.fields.words()), missing: true };
    // Whoever hands the screen over is signed out on it in the same breath.
    if (reply.kind === 'redirect' && reply.entersWith !== undefined) await signOut(tables, token.hash);
    const { viewer, held } = entrance;
    const reading = readingStatement({
      viewer,
      action: isRecordRoute(route) ? route.action : route.address,
      shown: reply.kind === 'redirect' ? foundAmong(shown) : shown,
      held: namesOnePerson(route) ? held : undefined,
    });
    if (reading !== undefined) atTheEnd(reading);
    return { reply };
  });
}

/** Nobody has entered. What was written is kept for its writer where the form says so. */
async function keepAndSignIn(
  route: GuardedRoute,
  context: Context,
  { keys }: Ground,
  tables: Visit['tables'],
  tokenHash: Buffer,
  { fields }: Asked,
): Promise<Reply> {
  if (route.method !== 'post' || route.keptAt === undefined) return redirect('/sign-in');
  const form = route.keptAt.replaceAll(/:(\w+)/g, (_, name: string) => context.req.param(name) ?? '');
  const isKept = await keepLapsedText(tables, keys, tokenHash, form, fields);
  return redirect(isKept ? '/sign-in?kept=yes' : '/sign-in');
}

/** An answer that leads elsewhere shows nobody; that a search found somebody is logged all the same. */
function foundAmong(shown: ReadonlyMap<string, ShownPerson>): ReadonlyMap<string, ShownPerson> {
  return new Map([...shown].filter(([, { found }]) => found === true));
}

/** The record in the address is one person's; a run or a house is many people's. */
function namesOnePerson(route: GuardedRoute): boolean {
  return isRecordRoute(route) && route.at !== 'run' && route.at !== 'authority';
}

interface Answer {
  readonly reply: Reply;
  readonly missing?: true;
}

function makeVisit(
  entrance: Entrance,
  path: string,
  ground: Ground,
  tables: Visit['tables'],
  shown: Map<string, ShownPerson>,
): Visit {
  const { viewer, today, held, sight } = entrance;
  return {
    viewer,
    today,
    held,
    sight,
    path,
    tables,
    keys: ground.keys,
    language: viewer.language,
    may: mayButton(held),
    shows: (person) => shown.set(person.citizen, person),
    record: (event) => recordEvent(tables, viewer, today, event),
  };
}

async function guarded(route: GuardedRoute, visit: Visit, asked: Asked): Promise<Reply> {
  const open = !isRecordRoute(route) || isOpen(guards, route.action, visit.held);
  if (route.as === undefined) return open ? route.handle(visit, asked) : missing;
  if (route.as === 'administrator' || route.as === 'programme_publisher')
    return holdsPart(visit.viewer, route.as) ? route.handle(visit as EmployeeVisit, asked) : missing;
  if (route.as !== visit.viewer.as) return missing;
  if (route.as === 'citizen') return open ? route.handle(visit as CitizenVisit, asked) : missing;
  if (route.as === 'personal') return open ? route.handle(visit as PersonalVisit, asked) : missing;
  if (route.as === 'link') return open ? route.handle(visit as LinkVisit, asked) : missing;
  if (open) return route.handle(visit as EmployeeVisit, asked);
  return route.whenClosed?.(asNobodySeen(visit as EmployeeVisit), asked) ?? missing;
}

/** A page in a closed record's place is made from who is looking alone: what is held would tell that there is one. */
function asNobodySeen<SomeVisit extends Visit>(visit: SomeVisit): SomeVisit {
  return { ...visit, sight: sightOf(visit.viewer, undefined, [], []) };
}

function holdsPart(viewer: Viewer, part: OperatorPart): boolean {
  return viewer.as === 'employee' && viewer.operatorParts.includes(part);
}

async function readAsked(route: GuardedRoute, context: Context): Promise<Asked> {
  const named = isRecordRoute(route) ? parseId(context.req.param(route.at)) : undefined;
  const fields = route.method === 'post' ? await readForm(context) : noFields;
  // An address with no record to name has no target; a handler of such a route never asks for one.
  return {
    target: named ?? ('' as Id<string>),
    codes: context.req.param(),
    origin: originOf(context),
    fields,
    query: typedFields(new URL(context.req.url).searchParams),
  };
}

/** A form without a body, or with one that is no form, is a form in which nothing was filled in. */
async function readForm(context: Context): Promise<TypedFields> {
  return context.req.formData().then(typedFields, () => noFields);
}

async function send(context: Context, { reply, missing: isMissing }: Answer): Promise<Response> {
  if (reply.kind === 'redirect') {
    if (reply.entersWith !== undefined) giveToken(context, reply.entersWith);
    return context.redirect(reply.to, 303);
  }
  if (reply.kind === 'missing') return context.notFound();
  if (reply.kind === 'file') {
    context.header('content-type', reply.type);
    context.header('content-disposition', `attachment; filename="${reply.name}"`);
    return context.body(reply.bytes);
  }
  const body = await reply.body();
  return context.html(String(body), isMissing ? 404 : reply.status);
}
