import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Language } from '../i18n/dictionary.ts';
import { drawableIn } from './drawable.ts';
import { readFonts } from './fonts.ts';
import { findTypst, standard, type Typst } from './typst.ts';

/** What a template is filled with: plain values. A text is only ever drawn, never read as markup. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };

export interface PdfOrder {
  /** Typst markup of ours. It finds the values under the name `data`, and the house's look in force. */
  readonly template: string;
  readonly data: PdfValue;
  readonly language: Language;
  /** What the document is, as a reader's window shows it. */
  readonly title: string;
  /** The day stamped into the file: there is no clock in it, so the same order gives the same bytes. */
  readonly date: PlainDate;
}

interface Engine {
  readonly typst: Typst;
  readonly drawable: (text: string) => string;
}

let engine: Engine | undefined | 'not looked for' = 'not looked for';

/** Whether this machine can make PDF files; where it cannot, pages offer none. */
export function canMakePdf(): boolean {
  return findEngine() !== undefined;
}

/**
 * Makes a tagged PDF (PDF/UA-1), the same bytes for the same order. Throws when the machine has no engine, when the
 * template is wrong, and when it holds a picture without a text in its place.
 */
export function makePdf(order: PdfOrder): Buffer<ArrayBuffer> {
  const { typst, drawable } = findEngine() ?? noEngine();
  const { language, title, date, data } = order;
  const asked = JSON.stringify({ language, title, date, data }, (_, value: unknown) =>
    typeof value === 'string' ? drawable(value) : value,
  );
  const run = typst.compile({ mainFileContent: `${frame}\n${order.template}`, inputs: { asked } });
  if (run.result === null)
    throw new Error(`a template is wrong: ${JSON.stringify(run.takeDiagnostics()?.shortDiagnostics)}`);
  const creationTimestamp = Date.parse(date) / 1000;
  const pdf = typst.pdf(run.result, { pdfStandard: standard, creationTimestamp });
  typst.evictCache(roundsKept);
  return pdf;
}

const roundsKept = 10;

/** Everything a template can count on. What was asked for comes as data, so that no text of a person is markup. */
const frame = `#import "house.typ": *
#let asked = json(bytes(sys.inputs.asked))
#let data = asked.at("data", default: none)
#show: house.with(asked)`;

function findEngine(): Engine | undefined {
  if (engine !== 'not looked for') return engine;
  const fonts = readFonts();
  const [first] = fonts;
  const typst = findTypst(import.meta.dirname, fonts);
  engine = typst && first && { typst, drawable: drawableIn(first) };
  return engine;
}

function noEngine(): never {
  throw new Error('this machine has no engine for PDF files: ask canMakePdf first');
}
