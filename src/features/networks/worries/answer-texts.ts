import { longestWorry, type WorryWordsRefusal } from '../../../domain/network/worry-words.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Worries as they reach whoever holds the course together, and what is done about them. */
export const worryAnswerTexts = dictionary({
  da: {
    title: 'Bekymringer fra mentoren',
    back: 'Folk omkring borgeren',
    lead: 'Læs, gør noget ved det, og skriv kort hvad. Mentoren får kun at vide, at det er læst.',
    none: 'Ingen bekymringer lige nu',
    noneText: 'Når en frivillig mentor skriver, at noget bekymrer, står det her og på din dag.',
    waiting: 'Venter på dig',
    past: 'Tidligere',
    from: (name: string, day: string) => `${name}, ${day}`,
    somebody: 'Mentoren',
    done: 'Hvad gjorde du?',
    doneHint: 'Få ord, for eksempel: Ringede. Vi ses i morgen kl. 10.',
    save: 'Jeg har læst det og handlet',
    refusals: {
      'words-missing': 'Skriv kort, hvad du gjorde',
      'words-too-long': `Skriv højst ${longestWorry} tegn`,
    } satisfies Record<WorryWordsRefusal, string>,
    notSaved: 'Det er ikke gemt endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    saved: { heading: 'Det er gemt', text: 'Mentoren kan se, at du har læst det. Ikke hvad du gjorde.' },
    did: (name: string, day: string, words: string) => `${name} læste det ${day}: ${words}`,
    see: 'Koordinatoren og sagsbehandleren på teamet kan læse det her. Borgeren kan se, at mentoren har skrevet, og hvornår det er læst, og kan bede om at læse ordene.',
    link: 'Bekymringer fra mentoren',
    day: {
      tag: 'ny',
      text: (day: string) => `Mentoren er bekymret og skrev ${day}.`,
      action: 'Læs det',
    },
  },
  en: {
    title: 'Worries from the mentor',
    back: 'People around the citizen',
    lead: 'Read, do something about it, and write briefly what. The mentor is told only that it was read.',
    none: 'No worries right now',
    noneText: 'When a volunteer mentor writes that something is worrying, it stands here and on your day.',
    waiting: 'Waits for you',
    past: 'Earlier',
    from: (name: string, day: string) => `${name}, ${day}`,
    somebody: 'The mentor',
    done: 'What did you do?',
    doneHint: 'A few words, such as: Called. We meet tomorrow at 10.',
    save: 'I have read it and acted',
    refusals: {
      'words-missing': 'Write briefly what you did',
      'words-too-long': `Write at most ${longestWorry} characters`,
    },
    notSaved: 'It has not been saved yet',
    nothingLost: 'What you have written is still here.',
    saved: { heading: 'It is saved', text: 'The mentor can see that you have read it. Not what you did.' },
    did: (name: string, day: string, words: string) => `${name} read it ${day}: ${words}`,
    see: 'The coordinator and the caseworker on the team can read this. The citizen can see that the mentor wrote, and when it was read, and can ask to read the words.',
    link: 'Worries from the mentor',
    day: {
      tag: 'new',
      text: (day: string) => `The mentor is worried and wrote ${day}.`,
      action: 'Read it',
    },
  },
});
