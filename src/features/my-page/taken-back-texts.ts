import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The page after a yes was taken back. It never asks why, and never asks again. */
export const takenBackTexts = dictionary({
  da: {
    title: 'Det er taget tilbage',
    lead: 'Det virker allerede. Du skal ikke gøre mere, og du skal ikke forklare det for nogen.',
    now: 'Det sker der nu',
    closedTo: (content: string, whom: string) => `${content} er lukket for ${whom}.`,
    screens: 'Havde nogen det åbent på en skærm, lukker det af sig selv inden for få sekunder.',
    read: 'Det, nogen allerede har læst, kan vi ikke gøre ulæst. Men de kan ikke åbne det igen.',
    team: 'Dit team kan se, at du har taget det tilbage. De får ikke at vide hvorfor.',
    told: 'Det sagde vi, dengang du sagde ja',
    again: 'Hvis du får lyst til at dele igen',
    againText: 'Så kan du altid sige ja på ny. Der er ingen, der minder dig om det.',
    standing: (count: number) =>
      count === 0
        ? 'Du deler ikke andet lige nu.'
        : count === 1
          ? 'Der er én ting mere, du har sagt ja til.'
          : `Der er ${count} andre ting, du har sagt ja til.`,
    see: 'Se, hvad du deler',
    talk: 'Vil du tale med nogen om det?',
    call: (name: string) => `Ring til ${name}.`,
    back: 'Til min side',
    only: 'Kun du kan åbne den her side.',
  },
  en: {
    title: 'It is taken back',
    lead: 'It works already. You need not do more, and you need not explain it to anybody.',
    now: 'What happens now',
    closedTo: (content: string, whom: string) => `${content}: closed to ${whom}.`,
    screens: 'If somebody had it open on a screen, it closes by itself within a few seconds.',
    read: 'What somebody has read already we cannot make unread. But they cannot open it again.',
    team: 'Your team can see that you have taken it back. They are not told why.',
    told: 'This we said when you said yes',
    again: 'If you feel like sharing again',
    againText: 'You can always say yes anew. Nobody will remind you.',
    standing: (count: number) =>
      count === 0
        ? 'You share nothing else right now.'
        : count === 1
          ? 'There is one more thing you have said yes to.'
          : `There are ${count} other things you have said yes to.`,
    see: 'See what you share',
    talk: 'Would you like to talk with somebody about it?',
    call: (name: string) => `Ring ${name}.`,
    back: 'To my page',
    only: 'Only you can open this page.',
  },
});
