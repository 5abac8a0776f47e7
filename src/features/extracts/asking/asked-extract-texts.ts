import type { ExtractBackground, ExtractContent } from '../../../domain/extract/agreement.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What a citizen reads before they say yes or no to being in an extract. To the citizen *du*. */
export const askedExtractTexts = dictionary({
  da: {
    section: 'Undersøgelser',
    title: (house: string) => `Må ${house} bruge dine svar?`,
    lead: 'De undersøger, hvordan det går. Du bestemmer selv, om du er med.',
    why: 'Hvorfor',
    what: 'Det går med',
    contents: {
      answers: 'dine svar og tal fra spørgeskemaer',
      side_answers: 'det, teamet har svaret om forløbet',
      waves: 'om du har svaret, og hvordan',
      work: 'job og praktik',
    } satisfies Record<ExtractContent, string>,
    alsoTold: 'Det får de også at vide',
    background: {
      authority: 'din kommune',
      age: 'din alder, cirka',
      started: 'hvornår du begyndte, cirka',
    } satisfies Record<ExtractBackground, string>,
    never: 'Det går ikke med',
    neverText: 'Dit navn, dit nummer, din adresse og det, du har skrevet med egne ord. Du får et dæknavn.',
    until: 'Indtil',
    registers: 'Registre',
    registersText: 'Din kommune må lave en nøgle, så svarene kan ses sammen med tal fra registre.',
    ifNo: 'Siger du nej, sker der ikke noget. Du får den samme hjælp. Du kan altid ombestemme dig.',
    yes: 'Ja, det må de',
    no: 'Nej tak',
    isYes: (until: string) => `Du har sagt ja. Det gælder til ${until}.`,
    isNo: 'Du har sagt nej. Vi spørger ikke igen.',
    yesAfterAll: 'Sig ja alligevel',
    takeBack: 'Tag tilbage',
    left: 'Det, de har fået, før du tager dit ja tilbage, kan vi ikke hente igen. Nyt får de ikke.',
    link: (house: string) => `${house} spørger, om de må bruge dine svar`,
    linkText: 'Du bestemmer selv.',
    done: {
      'study-yes': { heading: 'Du er med', text: 'Du kan altid tage dit ja tilbage.' },
      'study-no': { heading: 'Du er ikke med', text: 'Det er helt i orden. Vi spørger ikke igen.' },
    },
  },
  en: {
    section: 'Studies',
    title: (house: string) => `May ${house} use your answers?`,
    lead: 'They look into how it goes. You decide whether you are in it.',
    why: 'Why',
    what: 'This goes along',
    contents: {
      answers: 'your answers and scores from questionnaires',
      side_answers: 'what the team has answered about the course',
      waves: 'whether you answered, and how',
      work: 'jobs and placements',
    },
    alsoTold: 'They are also told',
    background: {
      authority: 'your municipality',
      age: 'your age, roughly',
      started: 'when you began, roughly',
    },
    never: 'This stays here',
    neverText:
      'Your name, your number, your address and what you wrote in your own words. You get a made-up name.',
    until: 'Until',
    registers: 'Registers',
    registersText:
      'Your municipality may make a key, so that the answers can be seen together with figures from registers.',
    ifNo: 'If you say no, nothing happens. You get the same help. You can always change your mind.',
    yes: 'Yes, they may',
    no: 'No, thank you',
    isYes: (until: string) => `You have said yes. It holds until ${until}.`,
    isNo: 'You have said no. We do not ask again.',
    yesAfterAll: 'Say yes after all',
    takeBack: 'Take back',
    left: 'What they got before you take your yes back, we cannot fetch again. They get nothing new.',
    link: (house: string) => `${house} asks whether they may use your answers`,
    linkText: 'You decide.',
    done: {
      'study-yes': { heading: 'You are in it', text: 'You can take your yes back at any time.' },
      'study-no': { heading: 'You are not in it', text: 'That is quite all right. We do not ask again.' },
    },
  },
});
