import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { modelDrawing } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { makePdf, type PdfValue } from '../../platform/pdf/index.ts';
import { waysToAsk, wordsWhenFinished } from './ask.ts';
import { catalogueTexts } from './catalogue-texts.ts';
import type { Sheet, SheetFigure } from './sheet.ts';
import { sheetTexts } from './sheet-texts.ts';

const template = readFileSync(join(import.meta.dirname, 'leaflet.typ'), 'utf8');

/** Leaflets made lately. Anybody may ask for one, and the same sheet is the same leaflet: it is made once. */
const shelf = new Map<string, Buffer<ArrayBuffer>>();
const shelfRoom = 60;

/**
 * The sheet as a leaflet to hand out: a tagged PDF, the same bytes for the same sheet and day. Throws where the
 * machine makes none (`canMakePdf`).
 */
export function leafletOf(sheet: Sheet, language: Language, today: PlainDate): Buffer<ArrayBuffer> {
  const data = leafletData(sheet, language);
  const key = createHash('sha256')
    .update(JSON.stringify([data, language, today]))
    .digest('base64');
  const leaflet = shelf.get(key) ?? makePdf({ template, data, language, title: sheet.title, date: today });
  shelf.delete(key);
  shelf.set(key, leaflet);
  for (const oldest of [...shelf.keys()].slice(0, -shelfRoom)) shelf.delete(oldest);
  return leaflet;
}

/** What stands on the leaflet: the sheet, its headings, and how each reader asks. */
function leafletData(sheet: Sheet, language: Language): PdfValue {
  const { title, purpose, forWhom, goals, different, together, ways, course, facts, printedOn } = sheet;
  const { figure, contact } = sheet;
  const t = sheetTexts[language];
  return {
    words: { ...wordsOf(language), ask: catalogueTexts[language].ask, waysIn: t.waysIn(ways.length) },
    title,
    purpose,
    forWhom,
    goals,
    different,
    together: together.map((one) => ({ ...one })),
    course: course.map((one) => ({ ...one })),
    ways: ways.map((way) => ({ title: way.title, steps: way.steps.map((step) => ({ ...step })) })),
    facts: facts.map((fact) => ({ ...fact })),
    figure: figure && figureData(figure),
    contact: contact && { ...contact },
    asking: waysToAsk(sheet, language).map((asking) => ({ ...asking })),
    finished: sheet.standing === 'finished' ? wordsWhenFinished(sheet, language) : undefined,
    printedOn,
  };
}

function wordsOf(language: Language): Readonly<Record<string, string>> {
  const { talkToUs, forWhom, model, wayIn, course, together, different, goals, inShort } =
    sheetTexts[language];
  return { talkToUs, forWhom, model, wayIn, course, together, different, goals, inShort };
}

function figureData({ shape, title, description, centre, elements }: SheetFigure): PdfValue {
  const drawing = modelDrawing({
    id: 'model',
    shape,
    title,
    description,
    centre: centre?.words,
    parts: elements.length,
  });
  return {
    drawing: String(drawing),
    description,
    centre: centre && `${centre.label}: ${centre.words}`,
    elements: elements.map((element) => ({ ...element })),
  };
}
