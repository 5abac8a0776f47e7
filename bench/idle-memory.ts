/**
 * What the product holds in memory when nobody uses it: the web server, whatever it has started, and every
 * process of its database, as proportional set size (shared pages counted once).
 *
 *   node --import tsx bench/idle-memory.ts [views = 200] [seconds of rest = 60]
 *
 * Before the rest every demo role looks at pages, following the links it is given.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { signIn, type Visitor } from './demo-visitor.ts';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';
import { familyOf, type Memory, memoryOf, nameOf } from './process-figures.ts';

const roles = 7;
const views = Number(process.argv[2] ?? 200);
const rest = Number(process.argv[3] ?? 60);

/** Links on a page that lead to other pages of this viewer; signing in and changing language do not. */
function linksIn(body: string): string[] {
  const found = [...body.matchAll(/href="(\/[^"#?]*)/g)].map(([, path]) => path ?? '/');
  return found.filter((path) => !/^\/(assets|sign-in|sign-out|language)\b/.test(path));
}

/** Looks at so many pages, link by link and round again when there are no more. */
async function lookAround(visitor: Visitor, first: string, most: number): Promise<number[]> {
  const known = [first, '/my-day', '/my-page', '/referrals', '/design-system'];
  const statuses: number[] = [];
  for (let view = 0; view < most; view += 1) {
    const { status, body } = await visitor.get(known[view % known.length] ?? first);
    statuses.push(status);
    for (const link of linksIn(body)) if (!known.includes(link)) known.push(link);
  }
  return statuses;
}

async function useIt(demo: OwnDemo): Promise<void> {
  const statuses: number[] = [];
  for (let role = 0; role < roles; role += 1) {
    const visitor = await signIn(demo.origin, role);
    const share = Math.floor(views / roles) + (role < views % roles ? 1 : 0);
    statuses.push(...(await lookAround(visitor, '/', share)));
    visitor.leave();
  }
  const shown = statuses.filter((status) => status === 200).length;
  console.log(`${statuses.length} views by ${roles} roles, ${shown} of them pages, then ${rest} s of rest`);
}

/** Prints every process, and answers the sums in MB. */
function tell(title: string, processes: readonly number[]): Memory {
  const members = processes.map((pid) => ({ name: nameOf(pid), ...memoryOf(pid) }));
  for (const { name, pss, rss } of members)
    console.log(`  ${megabytes(pss)} MB (${megabytes(rss)})  ${name}`);
  const pss = members.reduce((sum, member) => sum + member.pss, 0);
  const rss = members.reduce((sum, member) => sum + member.rss, 0);
  console.log(`${title}: ${megabytes(pss)} MB in ${members.length} processes`);
  return { pss, rss };
}

function megabytes(kilobytes: number): string {
  return (kilobytes / 1_024).toFixed(1).padStart(6);
}

await onOwnDemo(async (demo) => {
  await useIt(demo);
  await wait(rest * 1_000);
  console.log('proportional set size (resident set size in brackets):');
  const server = tell('server', familyOf(demo.server, demo.postmaster));
  const database = tell('database', familyOf(demo.postmaster));
  console.log(`together: ${megabytes(server.pss + database.pss)} MB (bar 350 MB)`);
  // This measurement and every other Node on the machine share the program's pages with the server.
  console.log(`if no other Node ran: at most ${megabytes(server.rss + database.pss)} MB`);
});
