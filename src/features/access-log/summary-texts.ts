import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The words of the summary: it counts, and names nobody. */
export const summaryTexts = dictionary({
  da: {
    title: 'Opsummering af stikprøve',
    lead: 'Til databeskyttelsesrådgiveren. Siden tæller og nævner ingen personer.',
    period: 'Periode',
    how: 'Sådan er den trukket',
    method: {
      random: (rows: number, looks: number, seed: number) =>
        `${rows} trukket tilfældigt blandt ${looks} opslag. Frø ${seed}: med det trækkes de samme igen.`,
      pattern: (rows: number, hits: number, looks: number, seed: number) =>
        `${rows} trukket blandt ${hits} opslag med et mønster, ud af ${looks} opslag i alt. Frø ${seed}.`,
    },
    leftOut: 'Ikke med',
    leftOutText: (lists: number, own: number) =>
      `${lists} rækker fra lister, hvor borgere stod blandt andre, og ${own} opslag, som den, der gennemgik, selv havde gjort.`,
    signed: 'Underskrevet',
    notSigned: 'Ikke endnu. Tallene kan ændre sig.',
    results: 'Vurderinger',
    caption: 'Vurderinger efter grund til at trække',
    reason: 'Grund',
    all: 'I alt',
    total: 'Hele stikprøven',
    open: 'Ikke vurderet',
    twice: 'Et opslag med to mønstre står under begge.',
    see: 'Kun den, der gennemgår loggen, kan åbne siden. Den må gives videre: den tæller kun.',
  },
  en: {
    title: 'Summary of a sample',
    lead: 'For the data-protection officer. The page counts, and names nobody.',
    period: 'Period',
    how: 'How it was drawn',
    method: {
      random: (rows: number, looks: number, seed: number) =>
        `${rows} drawn at random among ${looks} looks. Seed ${seed}: with it the same ones are drawn again.`,
      pattern: (rows: number, hits: number, looks: number, seed: number) =>
        `${rows} drawn among ${hits} looks with a pattern, out of ${looks} in all. Seed ${seed}.`,
    },
    leftOut: 'Left out',
    leftOutText: (lists: number, own: number) =>
      `${lists} rows of lists on which citizens stood among others, and ${own} looks of the reviewer’s own.`,
    signed: 'Signed',
    notSigned: 'Not yet. The numbers may change.',
    results: 'Judgements',
    caption: 'Judgements by the reason for drawing',
    reason: 'Reason',
    all: 'All',
    total: 'The whole sample',
    open: 'Not judged',
    twice: 'A look with two patterns stands under both.',
    see: 'Only the reviewer of the log can open this page. It may be passed on: it only counts.',
  },
});
