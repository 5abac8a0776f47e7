import type { Finding, MatchLine } from '../../domain/matching/compare-place.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type About = Exclude<MatchLine['about'], 'need' | 'need_words'>;

/** The words of the page where places are held up against what a citizen wishes for. */
export const matchingTexts = dictionary({
  da: {
    title: 'Pladser, der kan passe',
    ownTitle: 'Pladser, der kan passe til dig',
    back: 'Ønsker til arbejde',
    ownBack: 'Det ønsker jeg mig på arbejde',
    lead: 'Pladser, virksomheder har lovet, holdt op mod det, borgeren har sagt. Borgeren ser det samme.',
    ownLead: 'Pladser, virksomheder har lovet, holdt op mod det, du har sagt. Dit team ser det samme.',
    order:
      'Øverst står den plads, hvor mest passer. Passer lige meget, kommer den først, hvor mindst ikke passer. Så efter navn. Alt tæller lige meget, og det, ingen ved, tæller ikke med.',
    firstOf: (shown: number, all: number) => `Her er de ${shown} øverste af ${all} pladser.`,
    noWish: 'Der er ikke skrevet ønsker endnu',
    noWishText: 'Skriv dem først. Så står der ved hver plads, hvad der passer.',
    none: 'Ingen pladser lige nu',
    noneText: 'Her kommer de pladser, virksomheder lover indsatsen.',
    see: 'Det kan de læse, der må se borgerens ønsker til arbejde. En virksomhed hører intet herfra, før borgeren siger ja.',
    ownSee: 'Dit team kan læse det. En virksomhed hører ikke om dig, før du siger ja.',
    count: (fits: number, not: number, unknown: number) =>
      `${fits} passer, ${not} passer ikke, ${unknown} ved ingen endnu`,
    findings: {
      fits: 'Passer',
      not: 'Passer ikke',
      unknown: 'Ved vi ikke',
    } satisfies Record<Finding, string>,
    about: {
      kind: 'slags arbejde',
      trade: 'branchen',
      area: 'stedet',
      hours: 'timerne',
      days: 'hvornår det kan begynde',
    } satisfies Record<About, string>,
    place: 'Om pladsen',
    hours: (hours: string) => `${hours} timer om ugen i alt`,
    from: (day: string) => `fra ${day}`,
    to: (day: string) => `til ${day}`,
    conditions: (words: string) => `Virksomheden beder om: ${words}`,
    wishes: 'Se ønskerne',
  },
  en: {
    title: 'Places that may fit',
    ownTitle: 'Places that may fit you',
    back: 'Wishes for work',
    ownBack: 'What I wish for at work',
    lead: 'Places companies have promised, held up against what the citizen has said. The citizen sees the same.',
    ownLead: 'Places companies have promised, held up against what you have said. Your team sees the same.',
    order:
      'First comes the place where most fits. Where as much fits, the one where least does not. Then by name. Everything counts the same, and what nobody knows does not count.',
    firstOf: (shown: number, all: number) => `Here are the first ${shown} of ${all} places.`,
    noWish: 'No wishes have been written yet',
    noWishText: 'Write them first. Then each place tells what fits.',
    none: 'No places just now',
    noneText: 'Places that companies promise the programme come here.',
    see: 'It can be read by those who may see the citizen’s wishes for work. A company hears nothing from here before the citizen says yes.',
    ownSee: 'Your team can read it. A company does not hear of you before you say yes.',
    count: (fits: number, not: number, unknown: number) =>
      `${fits} fit, ${not} do not, ${unknown} are not known yet`,
    findings: { fits: 'Fits', not: 'Does not fit', unknown: 'Not known' },
    about: {
      kind: 'kind of work',
      trade: 'the trade',
      area: 'the place',
      hours: 'the hours',
      days: 'when it can begin',
    },
    place: 'About the place',
    hours: (hours: string) => `${hours} hours a week in all`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `until ${day}`,
    conditions: (words: string) => `The company asks for: ${words}`,
    wishes: 'See the wishes',
  },
});
