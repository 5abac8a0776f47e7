import type { Context, Hono } from 'hono';
import type { Tables } from '../../../../database/row-types.ts';
import { guards, isOpen } from '../../../domain/access/locks.ts';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { Clock } from '../../../platform/clock/copenhagen-clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { readLanguage } from '../../../platform/http/language-cookie.ts';
import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import { readToken } from '../../../platform/http/sign-in-cookie.ts';
import { noFields, type TypedFields, typedFields } from '../../../platform/http/typed-fields.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { type Entrance, enterBySignIn, type Target } from './enter-queries.ts';
import { recordEvent } from './event-repository.ts';
import { type Asked, type GuardedRoute, isRecordRoute } from './guarded-route.ts';
import { readingStatement, type ShownPerson } from './read-log-repository.ts';
import { type CitizenVisit, type EmployeeVisit, mayButton, type Visit } from './visit.ts';

/** What routes stand on. */
export interface Ground {
  readonly database: Database<Tables>;
  readonly clock: Clock;
  readonly keys: KeyRing;
}

/** The page for "no such thing, or not for you", made where pages are made. */
export type MissingPage = (visit: Visit) => Reply;

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
      ground.clock.today(),
      readLanguage(context),
      target?.id ? (target as Target) : undefined,
    );
    if (entrance === undefined) return { reply: redirect('/sign-in') };
    const shown = new Map<string, ShownPerson>();
    const visit = makeVisit(entrance, context.req.path, ground, tables, shown);
    const reply = await guarded(route, visit, asked);
    if (reply.kind === 'missing') return { reply: missingPage(visit), missing: true };
    if (reply.kind === 'page') {
      const action = isRecordRoute(route) ? route.action : route.address;
      const reading = readingStatement(entrance.viewer, entrance.today, action, shown);
      if (reading !== undefined) atTheEnd(reading);
    }
    return { reply };
  });
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
  const { viewer, today, held } = entrance;
  return {
    viewer,
    today,
    held,
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
  if (route.as !== visit.viewer.as) return missing;
  if (route.as === 'citizen') return open ? route.handle(visit as CitizenVisit, asked) : missing;
  const handle = open ? route.handle : route.whenClosed;
  return handle === undefined ? missing : handle(visit as EmployeeVisit, asked);
}

async function readAsked(route: GuardedRoute, context: Context): Promise<Asked> {
  const named = isRecordRoute(route) ? parseId(context.req.param(route.at)) : undefined;
  const fields = route.method === 'post' ? await readForm(context) : noFields;
  // An address with no record to name has no target; a handler of such a route never asks for one.
  return {
    target: named ?? ('' as Id<string>),
    codes: context.req.param(),
    fields,
    query: typedFields(new URL(context.req.url).searchParams),
  };
}

/** A form without a body, or with one that is no form, is a form in which nothing was filled in. */
async function readForm(context: Context): Promise<TypedFields> {
  return context.req.formData().then(typedFields, () => noFields);
}

async function send(context: Context, { reply, missing: isMissing }: Answer): Promise<Response> {
  if (reply.kind === 'redirect') return context.redirect(reply.to, 303);
  if (reply.kind === 'missing') return context.notFound();
  const body = await reply.body();
  return context.html(String(body), isMissing ? 404 : reply.status);
}
