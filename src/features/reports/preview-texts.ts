import type { SuppressRefusal } from '../../domain/edition/suppress.ts';
import type { Hiding } from '../../domain/edition/told-cell.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is said where the leader sees a report as its recipient would get it. */
export const previewTexts = dictionary({
  da: {
    title: 'Det, modtageren får',
    back: 'Skriv videre på teksten',
    lead: (recipient: string) => `Sådan får ${recipient} rapporten, med det, der er skjult, og hvorfor.`,
    compare: 'Nøjagtigt og fortalt',
    compareText: 'Kun du ser den første kolonne.',
    columns: { what: 'Tal', exact: 'Nøjagtigt', told: 'Modtageren ser', why: 'Hvorfor' },
    why: {
      small: 'så få, at man kunne kende dem',
      guards: 'kunne bruges til at regne et skjult tal ud',
    } satisfies Record<Hiding, string>,
    hiddenCount: (hidden: number, all: number) => `${hidden} af ${all} tal er skjult.`,
    nothingHidden: (all: number) => `Ingen af de ${all} tal er skjult.`,
    onlyHidden: 'Kun de skjulte tal',
    allCounts: 'Alle tal',
    approve: 'Godkend og luk udgaven',
    approveFirst: 'Godkend, og send til den anden',
    approveText: 'En lukket udgave ændrer sig aldrig. Modtageren kan åbne den med det samme.',
    approveFirstText: 'Indsatsen har bestemt, at to godkender. Udgaven lukkes, når den anden har godkendt.',
    refused: {
      'too-few': 'Der er for få til at fortælle noget',
      'shows-a-change': 'Tallene ville vise, hvad der er sket med enkelte',
      'shows-a-few': 'Tallene ville vise enkelte mennesker',
    } satisfies Record<SuppressRefusal, string>,
    refusedText: {
      'too-few': 'Vent, til flere er med. Eller fortæl i ord, uden tal.',
      'shows-a-change':
        'Sammen med en tidligere udgave kunne man regne ud, hvad der er sket med ganske få. Vælg den samme dato som sidst, eller vent, til flere har ændret sig.',
      'shows-a-few':
        'Sammen med tidligere udgaver kunne man regne ud, hvem få mennesker er. Del mindre op, eller vælg en anden dato.',
    } satisfies Record<SuppressRefusal, string>,
    difference: (date: string) => `Siden udgaven om tiden til ${date}`,
    differenceText:
      'Rettelser er det, der siden er skrevet om tiden dengang. Kun du ser tallene; modtageren læser det i ord.',
    differenceColumns: {
      what: 'Tal',
      before: 'Dengang',
      corrected: 'Rettelser',
      since: 'Nyt siden',
      now: 'Nu',
    },
    noDifference: 'Intet tal er et andet end sidst.',
  },
  en: {
    title: 'What the recipient gets',
    back: 'Go on with the text',
    lead: (recipient: string) => `This is how ${recipient} gets the report, with what is hidden and why.`,
    compare: 'Exact and told',
    compareText: 'Only you see the first column.',
    columns: { what: 'Figure', exact: 'Exact', told: 'The recipient sees', why: 'Why' },
    why: {
      small: 'so few that one could recognise them',
      guards: 'could be used to work out a hidden figure',
    },
    hiddenCount: (hidden: number, all: number) => `${hidden} of ${all} figures are hidden.`,
    nothingHidden: (all: number) => `None of the ${all} figures is hidden.`,
    onlyHidden: 'The hidden figures only',
    allCounts: 'All figures',
    approve: 'Approve and seal the edition',
    approveFirst: 'Approve, and send to the second person',
    approveText: 'A sealed edition never changes. The recipient can open it at once.',
    approveFirstText:
      'The programme has decided that two approve. The edition is sealed when the second has approved.',
    refused: {
      'too-few': 'There are too few to tell anything',
      'shows-a-change': 'The figures would show what has happened to single people',
      'shows-a-few': 'The figures would show single people',
    },
    refusedText: {
      'too-few': 'Wait until there are more. Or tell it in words, without figures.',
      'shows-a-change':
        'Together with an earlier edition one could work out what has happened to very few. Choose the same date as last time, or wait until more have changed.',
      'shows-a-few':
        'Together with earlier editions one could work out who a few people are. Break down less, or choose another date.',
    },
    difference: (date: string) => `Since the edition about the time up to ${date}`,
    differenceText:
      'Corrections are what has since been written about that time. Only you see the counts; the recipient reads it in words.',
    differenceColumns: {
      what: 'Figure',
      before: 'Then',
      corrected: 'Corrections',
      since: 'New since',
      now: 'Now',
    },
    noDifference: 'No figure is another than last time.',
  },
});
