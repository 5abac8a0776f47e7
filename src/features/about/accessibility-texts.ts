import { dictionary } from '../../platform/i18n/dictionary.ts';

export const accessibilityTexts = dictionary({
  da: {
    title: 'Tilgængelighed',
    lead: 'Alle skal kunne bruge Fodfæste. Vores mål er WCAG 2.2 på niveau AA på hver side.',
    parts: [
      {
        id: 'how',
        title: 'Sådan er siderne lavet',
        lines: [],
        points: [
          'De virker uden script og med tastaturet alene.',
          'De passer ned til en bredde på 320 punkter uden at rulle til siden.',
          'Farve står aldrig alene: der er altid ord ved.',
          'De bygger på Det Fælles Designsystem.',
        ],
      },
      {
        id: 'tested',
        title: 'Sådan er de prøvet',
        lines: [
          'Siderne prøves med værktøjet axe, med tastatur og på små skærme, mens de bliver lavet.',
          'Ingen uden for holdet bag har efterprøvet dem endnu, og de er ikke prøvet af mennesker, der bruger skærmlæser til daglig.',
        ],
      },
      {
        id: 'tell',
        title: 'Er der noget, du ikke kan bruge?',
        lines: [
          'Sig det til den, der driver stedet. Er du borger, kan du sige det til din sagsbehandler i kommunen. Skriv gerne, hvilken side det var, og hvad du ville gøre.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use Fodfæste. Our aim is WCAG 2.2 at level AA on every page.',
    parts: [
      {
        id: 'how',
        title: 'How the pages are made',
        lines: [],
        points: [
          'They work without script and with the keyboard alone.',
          'They fit down to a width of 320 points without scrolling sideways.',
          'Colour never stands alone: there are always words with it.',
          'They build on the Danish common design system.',
        ],
      },
      {
        id: 'tested',
        title: 'How they are tested',
        lines: [
          'The pages are tried with the tool axe, with a keyboard and on small screens while they are made.',
          'Nobody outside the people behind them has verified them yet, and they have not been tried by people who use a screen reader every day.',
        ],
      },
      {
        id: 'tell',
        title: 'Is there something you cannot use?',
        lines: [
          'Tell whoever runs this place. If you are a citizen, you can tell your caseworker in the municipality. Please say which page it was and what you wanted to do.',
        ],
      },
    ],
  },
});
