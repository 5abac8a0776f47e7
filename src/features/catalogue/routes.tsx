import { type Context, Hono } from 'hono';
import { parseId } from '../../domain/kernel/ids.ts';
import { readLanguage } from '../../platform/http/language-cookie.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import { type Ground, whoIsThere } from '../access/index.ts';
import { cataloguePath } from '../page-frame/index.ts';
import { catalogueAddress, sheetAddress } from './addresses.ts';
import { type PublicCatalogue, readCatalogue } from './catalogue-queries.ts';
import { leafletOf } from './leaflet.ts';
import { CataloguePage } from './pages/catalogue-page.tsx';
import { NoSuchPage } from './pages/no-such-page.tsx';
import { SheetPage } from './pages/sheet-page.tsx';
import type { PublicReading } from './parts/public-frame.tsx';
import { parseReader } from './reader.ts';
import { sheetOf } from './sheet.ts';

/** The public pages: the catalogue, a sheet and its leaflet. They ask nobody to sign in and show nobody. */
export function catalogueRoutes(ground: Ground): Hono {
  const app = new Hono();
  app.get(cataloguePath, (context) => showCatalogue(context, ground));
  app.get(`${cataloguePath}/:run`, (context) => showSheet(context, ground));
  app.get(`${cataloguePath}/:run/leaflet/:file{(da|en)[.]pdf}`, (context) => sendLeaflet(context, ground));
  return app;
}

async function showCatalogue(context: Context, ground: Ground): Promise<Response> {
  const catalogue = await readNow(ground);
  const narrowing = { where: parseId(context.req.query('where')), who: readWho(context) };
  const reading = await readingOf(context, ground, catalogue, catalogueAddress(narrowing));
  return context.html(<CataloguePage reading={reading} narrowing={narrowing} {...catalogue} />);
}

async function showSheet(context: Context, ground: Ground): Promise<Response> {
  const catalogue = await readNow(ground);
  const offer = offerNamed(context.req.param('run'), catalogue);
  const who = readWho(context);
  if (offer === undefined) return noSuchPage(context, ground, catalogue);
  const reading = await readingOf(context, ground, catalogue, sheetAddress(offer.run.id, { who }));
  const sheet = sheetOf(offer, catalogue.today, reading.language);
  return context.html(<SheetPage reading={reading} sheet={sheet} who={who} offersLeaflet={canMakePdf()} />);
}

async function sendLeaflet(context: Context, ground: Ground): Promise<Response> {
  const catalogue = await readNow(ground);
  const offer = offerNamed(context.req.param('run'), catalogue);
  if (offer === undefined || !canMakePdf()) return noSuchPage(context, ground, catalogue);
  const language: Language = context.req.param('file') === 'en.pdf' ? 'en' : 'da';
  const leaflet = leafletOf(sheetOf(offer, catalogue.today, language), language, catalogue.today);
  return context.body(leaflet, 200, { 'content-type': 'application/pdf' });
}

async function noSuchPage(context: Context, ground: Ground, catalogue: PublicCatalogue): Promise<Response> {
  const reading = await readingOf(context, ground, catalogue, cataloguePath);
  return context.html(<NoSuchPage reading={reading} />, 404);
}

function readNow({ database, clock }: Ground): Promise<PublicCatalogue> {
  return database.transaction((tables) => readCatalogue(tables, clock.moment().day));
}

function offerNamed(id: string | undefined, { offers }: PublicCatalogue) {
  return offers.find(({ run }) => run.id === id);
}

function readWho(context: Context) {
  return parseReader(context.req.query('who') ?? '');
}

async function readingOf(
  context: Context,
  ground: Ground,
  { demo }: PublicCatalogue,
  here: string,
): Promise<PublicReading> {
  const viewer = await whoIsThere(context, ground);
  const language = viewer?.language ?? readLanguage(context) ?? 'da';
  return { viewer, language, demo, here };
}
