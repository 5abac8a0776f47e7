import type { Reach } from '../../../domain/access/cell.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

type PartReach = Exclude<Reach, 'all' | 'released' | 'undecided'>;

/** Why something is open or closed, said in whole sentences: on the screen and on the command line alike. */
export const explainTexts = dictionary({
  da: {
    title: 'Hvorfor er det åbent eller lukket?',
    back: 'Hvem kan se hvad',
    lead: 'Vælg en person, hvad det handler om, og en dag. Svaret læses op af de samme regler, som låser dørene.',
    who: 'Hvem',
    what: 'Hvad',
    on: 'Dag',
    ask: 'Forklar',
    dateHint: 'Skriv for eksempel 18-11-2026',
    notADate: 'Skriv en dag, for eksempel 18-11-2026',
    open: (who: string, what: string, day: string) => `Åbent: ${who} kan læse ${what} ${day}.`,
    openPart: (who: string, what: string, day: string) =>
      `Delvis åbent: ${who} kan læse noget af ${what} ${day}.`,
    closed: (who: string, what: string, day: string) => `Lukket: ${who} kan ikke læse ${what} ${day}.`,
    because: 'Sådan hænger det sammen',
    steps: {
      opens: (relation: string) => `Som ”${relation}”: giver adgang.`,
      opensUntil: (relation: string, until: string) =>
        `Som ”${relation}”: giver adgang, fordi der er et ja eller en lovhjemmel, der gælder til og med ${until}.`,
      opensReleased: (relation: string) =>
        `Som ”${relation}”: giver adgang, fordi der er et ja eller en lovhjemmel, der gælder den dag.`,
      awaitsRelease: (relation: string) =>
        `Som ”${relation}”: ville give adgang, men der er intet ja og ingen lovhjemmel, der gælder den dag.`,
      endedWithAnswer: (relation: string) =>
        `Som ”${relation}”: gav adgang, indtil henvisningen blev besvaret.`,
      givesNothing: (relation: string) => `Som ”${relation}”: giver ikke adgang til dette.`,
    },
    some: {
      own: (relation: string) =>
        `Som ”${relation}”: giver adgang til det, vedkommende selv har skrevet eller holdt.`,
      own_kinds: (relation: string) =>
        `Som ”${relation}”: giver adgang til fælles møder, ikke til fagpersoners egne samtaler.`,
      company_kinds: (relation: string) => `Som ”${relation}”: giver adgang til besøg på arbejdspladser.`,
      own_organisation: (relation: string) =>
        `Som ”${relation}”: giver adgang til det, eget hus har skrevet.`,
      own_or_opened: (relation: string) =>
        `Som ”${relation}”: giver adgang til egne notater og til dem, borgeren har sagt ja til at give videre.`,
      opened: (relation: string) =>
        `Som ”${relation}”: giver adgang til det, der er åbnet til dette ene formål.`,
      invited: (relation: string) =>
        `Som ”${relation}”: giver adgang til de møder, vedkommende er inviteret til.`,
      linked: (relation: string) => `Som ”${relation}”: giver adgang til det ene, linket er til.`,
      shared_with_citizen: (relation: string) =>
        `Som ”${relation}”: giver adgang til det, der også er skrevet til borgeren.`,
    } satisfies Record<PartReach, (relation: string) => string>,
    noRelation: 'Vedkommende står ikke i nogen relation den dag, og der er ingen anden vej ind.',
    nobody: 'Der er ingen konto med det id, som kan logge ind i nogen rolle den dag.',
    asRole: (role: string | undefined) => (role === undefined ? 'kontoen som borger' : `kontoen som ${role}`),
    usage: (kinds: string, scopes: string) =>
      `Skriv: fodfaeste explain access <kontoens id> <hvad> <sted>:<id> [dag]\n  hvad: ${kinds}\n  sted: ${scopes}\n  dag:  for eksempel 18-11-2026; i dag, hvis den mangler`,
  },
  en: {
    title: 'Why is it open or closed?',
    back: 'Who can see what',
    lead: 'Choose a person, what it is about, and a day. The answer is read out from the same rules that lock the doors.',
    who: 'Who',
    what: 'What',
    on: 'Day',
    ask: 'Explain',
    dateHint: 'Write for example 18-11-2026',
    notADate: 'Write a day, for example 18-11-2026',
    open: (who: string, what: string, day: string) => `Open: ${who} can read ${what} on ${day}.`,
    openPart: (who: string, what: string, day: string) =>
      `Partly open: ${who} can read some of ${what} on ${day}.`,
    closed: (who: string, what: string, day: string) => `Closed: ${who} cannot read ${what} on ${day}.`,
    because: 'How it comes about',
    steps: {
      opens: (relation: string) => `As “${relation}”: gives access.`,
      opensUntil: (relation: string, until: string) =>
        `As “${relation}”: gives access, because a yes or a rule of law is valid until ${until}.`,
      opensReleased: (relation: string) =>
        `As “${relation}”: gives access, because a yes or a rule of law is valid that day.`,
      awaitsRelease: (relation: string) =>
        `As “${relation}”: would give access, but no yes and no rule of law is valid that day.`,
      endedWithAnswer: (relation: string) => `As “${relation}”: gave access until the referral was answered.`,
      givesNothing: (relation: string) => `As “${relation}”: gives no access to this.`,
    },
    some: {
      own: (relation: string) => `As “${relation}”: gives access to what they wrote or held themselves.`,
      own_kinds: (relation: string) =>
        `As “${relation}”: gives access to shared meetings, not to a profession’s own talks.`,
      company_kinds: (relation: string) => `As “${relation}”: gives access to visits at workplaces.`,
      own_organisation: (relation: string) => `As “${relation}”: gives access to what their own house wrote.`,
      own_or_opened: (relation: string) =>
        `As “${relation}”: gives access to their own entries and to those the citizen agreed to pass on.`,
      opened: (relation: string) => `As “${relation}”: gives access to what was opened for this one purpose.`,
      invited: (relation: string) => `As “${relation}”: gives access to the meetings they are invited to.`,
      linked: (relation: string) => `As “${relation}”: gives access to the one thing the link is for.`,
      shared_with_citizen: (relation: string) =>
        `As “${relation}”: gives access to what was written to the citizen too.`,
    },
    noRelation: 'They stand in no relation that day, and there is no other way in.',
    nobody: 'No account with that id can sign in in any role that day.',
    asRole: (role: string | undefined) =>
      role === undefined ? 'the account as citizen' : `the account as ${role}`,
    usage: (kinds: string, scopes: string) =>
      `Write: fodfaeste explain access <account id> <what> <place>:<id> [day]\n  what:  ${kinds}\n  place: ${scopes}\n  day:   for example 18-11-2026; today when missing`,
  },
});
