import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { NewsPage } from './news-page.tsx';
import { storyAddresses } from './story-addresses.ts';
import { checkStory, emptyStory, type StoryFormRefusals, type TypedStory, typedStory } from './story-form.ts';
import { readNewsOf } from './story-queries.ts';
import { foundIn, withdrawStory, writeStory } from './tell-stories.ts';

const address = '/runs/:run/news';
const leading = { action: 'report.write', at: 'run', as: 'employee' } as const;
const nobodyKnown = { names: [], addresses: [], employers: [] };

export const newsRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, ...leading, handle: show },
  { method: 'post', address, ...leading, handle: write },
  { method: 'post', address: `${address}/:story/withdrawal`, ...leading, handle: takeBack },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const done = (['written', 'withdrawn'] as const).find((code) => code === query.text('done'));
  return newsPage(visit, target, emptyStory(), { done });
}

/** News that points at somebody is not kept: there is nobody who could have been asked. */
async function write(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = typedStory(fields);
  const found = foundIn(typed.title, typed.words, nobodyKnown, visit);
  const checked = checkStory(typed);
  if (!checked.ok) return newsPage(visit, target, typed, { refusals: checked.refusals, found });
  if (found.length > 0) return newsPage(visit, target, typed, { found });
  const ground = { run: target, authority: undefined, enrolment: undefined, known: nobodyKnown };
  await writeStory(visit, ground, undefined, typed);
  return redirect(`${storyAddresses.news(target)}?done=written`);
}

async function takeBack(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const kept = (await readNewsOf(visit, target)).find(({ id }) => id === codes['story']);
  if (kept !== undefined) await withdrawStory(visit, undefined, kept);
  return redirect(`${storyAddresses.news(target)}?done=withdrawn`);
}

interface Said {
  readonly refusals?: Partial<StoryFormRefusals>;
  readonly found?: ReturnType<typeof foundIn>;
  readonly done?: 'written' | 'withdrawn' | undefined;
}

async function newsPage(
  visit: EmployeeVisit,
  run: string,
  typed: TypedStory,
  { refusals = {}, found = [], done }: Said,
): Promise<Reply> {
  const model = { run, news: await readNewsOf(visit, run), typed, refusals, found, done };
  const isRefused = found.length > 0 || Object.keys(refusals).length > 0;
  return page(() => <NewsPage frame={visit} model={model} />, isRefused ? 422 : 200);
}
