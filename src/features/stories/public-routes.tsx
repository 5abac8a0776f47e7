import { Hono } from 'hono';
import { readLanguage } from '../../platform/http/language-cookie.ts';
import { type Ground, whoIsThere } from '../access/index.ts';
import { feedOf } from './feed.ts';
import { PublicPage } from './public-page.tsx';
import { storyAddresses } from './story-addresses.ts';
import { readTold } from './story-queries.ts';

/** What is told in public: read at every asking, and never kept by anybody on the way. */
export function publicStoryRoutes(ground: Ground): Hono {
  const app = new Hono();
  const told = () => ground.database.transaction((tables) => readTold(tables));
  app.get(storyAddresses.public, async (context) => {
    const viewer = await whoIsThere(context, ground);
    const language = viewer?.language ?? readLanguage(context) ?? 'da';
    return context.html(<PublicPage stories={await told()} viewer={viewer} language={language} />);
  });
  app.get(storyAddresses.feed, async (context) => {
    const { origin } = new URL(context.req.url);
    const feed = feedOf(await told(), origin, 'da');
    return context.body(feed, 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'no-store',
    });
  });
  return app;
}
