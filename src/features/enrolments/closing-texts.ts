import type { ClosingRefusals } from '../../domain/enrolment/close-enrolment.ts';
import type { Ending } from '../../domain/enrolment/ending.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type Refusal = Exclude<ClosingRefusals[keyof ClosingRefusals], 'already-closed'>;

export const closingTexts = dictionary({
  da: {
    title: 'Afslut forløbet',
    back: 'Forløbet',
    lead: (name: string) =>
      `Tag det gerne sammen med ${name}. Anbefalingen er jeres fælles ord om det næste.`,
    readBy: (who: string) => `Det, du skriver her, kan læses af: ${who}.`,
    why: 'Se hvorfor',
    ending: 'Hvordan sluttede det?',
    endingNotes: {
      completed: 'Forløbet er nået til ende, også hvis I blev færdige før tid.',
      exit_to_work_or_education: 'Arbejde eller uddannelse tog over. Det er det, forløbet er til for.',
      drop_out: 'Det blev ikke ved. Der kan være mange grunde, og ingen af dem skal skrives her.',
      other: 'For eksempel flyttet.',
    } satisfies Record<Ending, string>,
    endedOn: 'Sidste dag',
    dateHint: 'For eksempel 18.11.2026',
    recommendation: 'Anbefaling',
    recommendationHint: (name: string) =>
      `Hvad skal der ske nu? ${name} læser det også. Skal med, når forløbet er gennemført.`,
    remark: 'Bemærkning',
    remarkHint: (name: string) => `Det, der ellers er værd at vide om afslutningen. ${name} kan læse det.`,
    save: 'Afslut forløbet',
    follows: 'Det følger af afslutningen',
    followsSteps: {
      team: 'Teamet slutter',
      teamNote: 'Pladsen på teamet åbner siden resten af i dag, og så ikke mere.',
      figures: 'Tallene for indsatsen',
      figuresNote: 'Ét afsluttet forløb mere.',
      stays: 'Det bliver stående',
      staysNote: 'En afslutning kan ikke laves om.',
    },
    notSaved: 'Forløbet er ikke afsluttet endnu',
    missing: (count: number) =>
      `${count === 1 ? 'Der er én ting at se på.' : `Der er ${count} ting at se på.`} Det, du har skrevet, er her stadig.`,
    refusals: {
      'ending-missing': 'Vælg, hvordan det sluttede',
      'end-date-missing': 'Skriv den sidste dag, for eksempel 18.11.2026',
      'ended-before-start': 'Vælg en dag efter, at forløbet begyndte',
      'ended-in-the-future': 'Vælg i dag eller en dag før',
      'recommendation-missing': 'Skriv en anbefaling. Den hører med, når forløbet er gennemført',
      'recommendation-too-long': 'Gør anbefalingen kortere. Der er plads til 4.000 tegn',
      'note-too-long': 'Gør bemærkningen kortere. Der er plads til 2.000 tegn',
    } satisfies Record<Refusal, string>,
    alreadyTitle: 'Forløbet er allerede afsluttet',
    alreadyText: (day: string) =>
      `Sidste dag var ${day}. Der er ikke gemt noget nyt, og du behøver ikke gøre mere.`,
  },
  en: {
    title: 'Close the course',
    back: 'The course',
    lead: (name: string) =>
      `Preferably do it together with ${name}. The recommendation is your shared words on what comes next.`,
    readBy: (who: string) => `What you write here can be read by: ${who}.`,
    why: 'See why',
    ending: 'How did it end?',
    endingNotes: {
      completed: 'The course has come to its end, also when you were done early.',
      exit_to_work_or_education: 'Work or education took over. That is what the course is for.',
      drop_out: 'It did not last. There can be many reasons, and none of them belongs here.',
      other: 'For example moved away.',
    },
    endedOn: 'Last day',
    dateHint: 'For example 18.11.2026',
    recommendation: 'Recommendation',
    recommendationHint: (name: string) =>
      `What should happen now? ${name} reads it too. Needed when the course is completed.`,
    remark: 'Remark',
    remarkHint: (name: string) => `Whatever else is worth knowing about the closing. ${name} can read it.`,
    save: 'Close the course',
    follows: 'What follows from closing',
    followsSteps: {
      team: 'The team ends',
      teamNote: 'A place on the team opens the page for the rest of today, and then no more.',
      figures: 'The figures of the programme',
      figuresNote: 'One more closed course.',
      stays: 'It stays',
      staysNote: 'A closing cannot be changed.',
    },
    notSaved: 'The course is not closed yet',
    missing: (count: number) =>
      `${count === 1 ? 'There is one thing to look at.' : `There are ${count} things to look at.`} What you wrote is still here.`,
    refusals: {
      'ending-missing': 'Choose how it ended',
      'end-date-missing': 'Write the last day, for example 18.11.2026',
      'ended-before-start': 'Choose a day after the course began',
      'ended-in-the-future': 'Choose today or a day before',
      'recommendation-missing': 'Write a recommendation. It belongs to a completed course',
      'recommendation-too-long': 'Make the recommendation shorter. There is room for 4,000 characters',
      'note-too-long': 'Make the remark shorter. There is room for 2,000 characters',
    },
    alreadyTitle: 'The course is already closed',
    alreadyText: (day: string) =>
      `The last day was ${day}. Nothing new has been saved, and you need do no more.`,
  },
});
