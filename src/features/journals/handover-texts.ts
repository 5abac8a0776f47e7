import type { HandOverRefusal } from '../../domain/journal/hand-over-journal.ts';
import type { HandoverState } from '../../domain/journal/journal-handover.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Handing a journal over, as the psychologist does it. */
export const handoverTexts = dictionary({
  da: {
    title: 'Giv journalen videre',
    back: 'Journalen',
    lead: (name: string) =>
      `En anden psykolog på teamet kan læse, hvad du har skrevet om ${name}, hvis ${name} siger ja.`,
    see: (who: string) =>
      `At du giver journalen videre, og til hvem, kan ses af: ${who}. Hvad der står i den, ser de ikke.`,
    successor: 'Hvem skal kunne læse den?',
    inHouse: (name: string, house: string) => `${name}, ${house}`,
    what: 'Sådan foregår det',
    steps: (name: string) =>
      [
        `${name} bliver spurgt på sin egen side og kan lade være med at svare.`,
        'Siger borgeren ja, åbner journalen med det samme for den, du har valgt, og for ingen andre.',
        'Det gælder alt, du har skrevet og skriver i dette forløb. Hver åbning bliver noteret.',
        'Tager borgeren sit ja tilbage, lukker den med det samme.',
      ].join('\n'),
    ask: (name: string) => `Spørg ${name}`,
    nobody: 'Der er ingen anden psykolog på teamet',
    nobodyText:
      'Når en anden psykolog er kommet på teamet, kan du give din journal videre til vedkommende her.',
    before: 'Spurgt før',
    states: {
      asked: (until: string) => `Spørgsmålet står hos borgeren til og med ${until}.`,
      lapsed: () => 'Der kom ikke noget svar. Du kan spørge igen.',
      open: (until: string) => `Borgeren har sagt ja til og med ${until}.`,
      ended: () => 'Borgerens ja gælder ikke mere.',
    } satisfies Record<HandoverState, (until: string) => string>,
    askedOn: (day: string) => `Spurgt ${day}.`,
    notAsked: 'Der er ikke spurgt endnu',
    nothingLost: 'Det, du har valgt, er her stadig.',
    refusals: {
      'successor-missing': 'Vælg, hvem der skal kunne læse journalen',
      'not-on-the-team': 'Vælg en psykolog, der er på teamet i dag',
      'to-oneself': 'Vælg en anden end dig selv',
      'nothing-to-hand-over': 'Der står ikke noget i din journal om forløbet endnu',
      'asked-already': 'Borgeren er spurgt og har ikke svaret endnu',
      'open-already': 'Borgeren har allerede sagt ja til det',
    } satisfies Record<HandOverRefusal, string>,
  },
  en: {
    title: 'Pass the journal on',
    back: 'The journal',
    lead: (name: string) =>
      `Another psychologist on the team can read what you have written about ${name}, if ${name} says yes.`,
    see: (who: string) =>
      `That you pass the journal on, and to whom, can be seen by: ${who}. They do not see what it says.`,
    successor: 'Who should be able to read it?',
    inHouse: (name: string, house: string) => `${name}, ${house}`,
    what: 'How it goes',
    steps: (name: string) =>
      [
        `${name} is asked on their own page and need not answer.`,
        'If the citizen says yes, the journal opens at once for the one you chose, and for nobody else.',
        'It is about all you have written and write in this course. Each opening is noted.',
        'If the citizen takes the yes back, it closes at once.',
      ].join('\n'),
    ask: (name: string) => `Ask ${name}`,
    nobody: 'There is no other psychologist on the team',
    nobodyText: 'When another psychologist has come to the team, you can pass your journal on to them here.',
    before: 'Asked before',
    states: {
      asked: (until: string) => `The question is with the citizen until ${until}.`,
      lapsed: () => 'There was no answer. You can ask again.',
      open: (until: string) => `The citizen has said yes until ${until}.`,
      ended: () => 'The citizen’s yes does not hold any more.',
    },
    askedOn: (day: string) => `Asked ${day}.`,
    notAsked: 'Nobody has been asked yet',
    nothingLost: 'What you chose is still here.',
    refusals: {
      'successor-missing': 'Choose who should be able to read the journal',
      'not-on-the-team': 'Choose a psychologist who is on the team today',
      'to-oneself': 'Choose somebody else than yourself',
      'nothing-to-hand-over': 'There is nothing in your journal about the course yet',
      'asked-already': 'The citizen has been asked and has not answered yet',
      'open-already': 'The citizen has said yes to it already',
    },
  },
});
