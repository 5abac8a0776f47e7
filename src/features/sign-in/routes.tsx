import { type Context, Hono } from 'hono';
import { addDays } from '../../domain/kernel/plain-date.ts';
import { keepLanguage, readLanguage } from '../../platform/http/language-cookie.ts';
import { giveToken, newToken, readToken, takeToken } from '../../platform/http/sign-in-cookie.ts';
import { typedFields } from '../../platform/http/typed-fields.ts';
import { type Ground, signOut, whoIsThere } from '../access/index.ts';
import { homeOf } from '../page-frame/index.ts';
import { NoSignInPage } from './pages/no-sign-in-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { findInstallation, listDemoButtons } from './sign-in-queries.ts';
import { signInAtDemo, travel } from './sign-in-repository.ts';

const hoursSignedIn = 8;
const furthestDays = 5 * 365;

/** The few addresses that are open before anybody has entered: signing in and out, the language, the demo's date. */
export function signInRoutes(ground: Ground): Hono {
  const app = new Hono();
  app.get('/', async (context) => {
    const viewer = await whoIsThere(context, ground);
    const home = viewer === undefined ? '/sign-in' : homeOf(viewer);
    return context.redirect(home, 303);
  });
  app.get('/sign-in', (context) => showSignIn(context, ground));
  app.post('/sign-in', (context) => signIn(context, ground));
  app.post('/sign-out', async (context) => {
    const token = readToken(context);
    if (token !== undefined) await ground.database.transaction((tables) => signOut(tables, token.hash));
    takeToken(context);
    return context.redirect('/sign-in', 303);
  });
  app.post('/demo/date', async (context) => {
    const days = Number(typedFields(await context.req.formData()).text('days'));
    if (Number.isInteger(days) && days >= 0 && days <= furthestDays) {
      await ground.database.transaction((tables) => travel(tables, days));
    }
    return context.redirect('/sign-in', 303);
  });
  app.get('/language/:language', (context) => {
    const language = context.req.param('language');
    if (language === 'da' || language === 'en') keepLanguage(context, language);
    return context.redirect(ownAddress(context.req.query('back')), 303);
  });
  return app;
}

async function showSignIn(context: Context, { database, clock }: Ground): Promise<Response> {
  const language = readLanguage(context) ?? 'da';
  const { installation, buttons } = await database.transaction(async (tables) => ({
    installation: await findInstallation(tables),
    buttons: await listDemoButtons(tables),
  }));
  if (installation.kind === 'real') return context.html(<NoSignInPage language={language} />);
  const roles = buttons.map((row) => ({
    button: row.button,
    name: row.shown_name,
    role: language === 'da' ? row.shown_role_da : row.shown_role_en,
  }));
  const travelDays = installation.travel_days;
  const today = addDays(clock.moment().day, travelDays);
  return context.html(
    <SignInPage
      language={language}
      roles={roles}
      today={today}
      travelDays={travelDays}
      isTextKept={context.req.query('kept') === 'yes'}
    />,
  );
}

async function signIn(context: Context, { database, clock }: Ground): Promise<Response> {
  const button = Number(typedFields(await context.req.formData()).text('button'));
  const token = newToken();
  const lapsesAt = new Date(clock.moment().instant.getTime() + hoursSignedIn * 3_600_000);
  const done =
    Number.isInteger(button) &&
    (await database.transaction((tables) => signInAtDemo(tables, button, token.hash, lapsesAt)));
  if (done) giveToken(context, token);
  return context.redirect(done ? '/' : '/sign-in', 303);
}

/** Only a path of ours: nobody is sent elsewhere through us. */
function ownAddress(back: string | undefined): string {
  return back !== undefined && /^\/[^/\\]/.test(back) ? back : '/';
}
