import { dictionary } from '../../platform/i18n/dictionary.ts';

export const helpTexts = dictionary({
  da: {
    title: 'Hjælp',
    lead: 'Fodfæste samler ét forløb på tværs af dem, der er med i det. Her står kort, hvad man kan.',
    parts: [
      {
        id: 'citizen',
        title: 'Du er borger',
        lines: ['Din side viser, hvor langt du er, hvem dine folk er, og hvad de har skrevet til dig.'],
        points: [
          'Under Hvem ser hvad kan du se, hvem der kan læse om dig, og hvem der har gjort det.',
          'Dér siger du også ja til at dele noget, og dér tager du det tilbage. Et tryk er nok.',
          'Er du i tvivl, så ring til dit team. Numrene står på din side.',
        ],
      },
      {
        id: 'caseworker',
        title: 'Du er sagsbehandler',
        lines: [
          'Du opretter en borger og henviser til en indsats. Bagefter kan du se, hvor henvisningen er nået til.',
        ],
        points: ['Er du selv på teamet, ser du hele forløbet. Ellers ser du det, borgeren har sagt ja til.'],
      },
      {
        id: 'intake',
        title: 'Du sidder i visitationen',
        lines: [
          'Du læser henvisningen og svarer ja eller nej med en grund. Når svaret er givet, lukker adgangen igen.',
        ],
      },
      {
        id: 'team',
        title: 'Du er på et team',
        lines: ['Min dag viser dine forløb og det, der venter på dig. Listen laver sig selv ud fra datoer.'],
        points: [
          'Efter et møde skriver du et kort notat og vælger, om borgeren også skal se det.',
          'Psykologen har sin egen journal. Kun den, der skriver den, kan læse den.',
          'Den, der koordinerer, afslutter forløbet sammen med teamet.',
        ],
      },
      {
        id: 'leader',
        title: 'Du leder en indsats',
        lines: [
          'Du sætter et team, begynder forløbet og følger tallene. Bag hvert tal ligger listen og reglen.',
        ],
      },
      {
        id: 'keyboard',
        title: 'Tastatur og sprog',
        lines: [
          'Alt kan gøres med tastaturet alene. Tryk Tab for at komme videre og Enter for at vælge.',
          'Sproget skifter du øverst på siden.',
        ],
      },
    ],
  },
  en: {
    title: 'Help',
    lead: 'Fodfæste holds one course together across everybody who takes part in it. Here is briefly what one can do.',
    parts: [
      {
        id: 'citizen',
        title: 'You are a citizen',
        lines: ['Your page shows how far you are, who your people are, and what they have written to you.'],
        points: [
          'Under Who sees what you can see who can read about you, and who has done so.',
          'There you also say yes to sharing something, and there you take it back. One press is enough.',
          'If in doubt, ring your team. The numbers are on your page.',
        ],
      },
      {
        id: 'caseworker',
        title: 'You are a caseworker',
        lines: [
          'You register a citizen and refer to a programme. Afterwards you can see how far the referral has come.',
        ],
        points: [
          'If you are on the team yourself, you see the whole course. Otherwise you see what the citizen has said yes to.',
        ],
      },
      {
        id: 'intake',
        title: 'You sit in the intake',
        lines: [
          'You read the referral and answer yes or no with a reason. Once it is answered, your access closes again.',
        ],
      },
      {
        id: 'team',
        title: 'You are on a team',
        lines: ['My day shows your courses and what waits for you. The list makes itself from dates.'],
        points: [
          'After a meeting you write a short note and choose whether the citizen is to see it too.',
          'The psychologist has a journal of their own. Only whoever writes it can read it.',
          'Whoever coordinates closes the course together with the team.',
        ],
      },
      {
        id: 'leader',
        title: 'You lead a programme',
        lines: [
          'You put a team together, begin the course and follow the figures. Behind each figure lie the list and the rule.',
        ],
      },
      {
        id: 'keyboard',
        title: 'Keyboard and language',
        lines: [
          'Everything can be done with the keyboard alone. Press Tab to move on and Enter to choose.',
          'You change the language at the top of the page.',
        ],
      },
    ],
  },
});
