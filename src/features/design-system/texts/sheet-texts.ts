import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What stands in the examples of a programme sheet. */
export const sheetTexts = dictionary({
  da: {
    described: 'Tre dele hænger sammen og fører til et arbejde, der holder.',
    middle: 'I midten',
    leadsTo: 'Det fører til',
    you: 'Dig',
    lastingWork: 'Et job der holder',
    wellBeing: 'Trivsel',
    wellBeingText: 'Med psykologen og ergoterapeuten.',
    work: 'Arbejde',
    workText: 'Med virksomhedskonsulenten.',
    everyday: 'Hverdag',
    told: 'Din sagsbehandler fortæller kort om forløbet.',
    meeting: 'Du mødes med en fra projektet.',
    mustBeHeld: 'Mødet skal holdes. Det binder dig ikke.',
    choice: 'Du siger ja eller nej.',
  },
  en: {
    described: 'Three parts hang together and lead to work that lasts.',
    middle: 'In the middle',
    leadsTo: 'It leads to',
    you: 'You',
    lastingWork: 'A job that lasts',
    wellBeing: 'Well-being',
    wellBeingText: 'With the psychologist and the occupational therapist.',
    work: 'Work',
    workText: 'With the company consultant.',
    everyday: 'Everyday life',
    told: 'Your caseworker tells you briefly about the course.',
    meeting: 'You meet somebody from the project.',
    mustBeHeld: 'The meeting must be held. It does not bind you.',
    choice: 'You say yes or no.',
  },
});
