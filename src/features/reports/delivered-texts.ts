import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is said where a recipient reads what was sent, one edition at a time or an umbrella together. */
export const deliveredTexts = dictionary({
  da: {
    delivered: {
      title: 'Rapporter',
      lead: (house: string) => `Det, ${house} har fået om de indsatser, I betaler eller følger.`,
      see: 'Ingen af siderne viser et menneske. Små tal er skjult.',
      none: 'Her kommer de rapporter, I får',
      noneText: 'De kommer, når en indsats har lukket en udgave til jer.',
      row: (period: string, date: string) => `${period} · modtaget ${date}`,
      together: 'Se hele paraplyen',
    },
    together: {
      title: 'Hele paraplyen',
      lead: 'Den nyeste udgave fra hver indsats, lagt sammen. Her regnes intet på ny: kun det, I allerede har fået. Vi tæller henvisninger, så en borger i to indsatser tæller i begge.',
      table: 'Vejen gennem indsatserne',
      run: 'Indsats',
      sum: 'I alt',
      atLeast: (count: string) => `mindst ${count}`,
      targets: 'Mål, indsats for indsats',
      note: 'Indsatserne tæller efter hver deres regler. Derfor lægges målene ikke sammen.',
      asOf: 'Gælder til',
    },
  },
  en: {
    delivered: {
      title: 'Reports',
      lead: (house: string) => `What ${house} has received about the programmes you pay for or follow.`,
      see: 'None of the pages shows a person. Small figures are hidden.',
      none: 'The reports you receive come here',
      noneText: 'They come when a programme has sealed an edition for you.',
      row: (period: string, date: string) => `${period} · received ${date}`,
      together: 'See the whole umbrella',
    },
    together: {
      title: 'The whole umbrella',
      lead: 'The newest edition of each programme, added up. Nothing is counted anew here: only what you have received already. We count referrals, so a citizen in two programmes counts in both.',
      table: 'The way through the programmes',
      run: 'Programme',
      sum: 'In all',
      atLeast: (count: string) => `at least ${count}`,
      targets: 'Targets, programme by programme',
      note: 'The programmes count by rules of their own. So the targets are not added up.',
      asOf: 'Up to',
    },
  },
});
