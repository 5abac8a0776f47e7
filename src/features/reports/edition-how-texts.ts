import { dictionary } from '../../platform/i18n/dictionary.ts';

/** How an edition says its figures are to be read. */
export const editionHowTexts = dictionary({
  da: {
    hidden: (threshold: string, most: string) =>
      `Tal fra 1 til ${most} er skjult, og det samme er alle på nær så få. Grænsen i aftalen er ${threshold}.`,
    guards:
      'Andre tal er skjult, hvor man ellers kunne regne et skjult tal ud, også ud fra tidligere udgaver.',
    zero: '0 og alle vises kun for hele indsatsen, aldrig for en del af den.',
    share:
      'En andel står aldrig uden antal. Under 10 personer skriver vi kun antal. Andele er afrundet hver for sig og behøver ikke give 100.',
    limits: 'Grænserne er 95 % grænser efter Wilson. De siger, hvor meget tilfældet kan have gjort.',
    change: 'En ændring er ikke en effekt: vi ved ikke, hvad der var sket uden indsatsen.',
    data: (version: string) => `Datas version: ${version}.`,
  },
  en: {
    hidden: (threshold: string, most: string) =>
      `Counts from 1 to ${most} are hidden, and so is everybody but as few. The threshold of the agreement is ${threshold}.`,
    guards:
      'Other counts are hidden where a hidden one could otherwise be worked out, also from earlier editions.',
    zero: '0 and all are shown for the whole programme only, never for a part of it.',
    share:
      'A share never stands without its count. Below 10 people we write counts only. Shares are rounded one by one and need not add to 100.',
    limits: 'The limits are 95% limits after Wilson. They say how much chance may have done.',
    change: 'A change is not an effect: we do not know what would have happened without the programme.',
    data: (version: string) => `Version of the data: ${version}.`,
  },
});
