import { type Context, Hono } from 'hono';
import { readLanguage } from '../../platform/http/language-cookie.ts';
import { type Ground, whoIsThere } from '../access/index.ts';
import { aboutPages } from './about-texts.ts';
import { AboutPage } from './pages/about-page.tsx';

/** The three pages everybody may read, signed in or not. Who has signed in keeps their own frame around them. */
export function aboutRoutes(ground: Ground): Hono {
  const app = new Hono();
  for (const about of aboutPages) {
    app.get(`/${about}`, async (context: Context) => {
      const viewer = await whoIsThere(context, ground);
      const language = viewer?.language ?? readLanguage(context) ?? 'da';
      return context.html(<AboutPage about={about} language={language} viewer={viewer} />);
    });
  }
  return app;
}
