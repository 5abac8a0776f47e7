import { dictionary } from '../../platform/i18n/dictionary.ts';

/**
 * The statement that the act on web accessibility asks for (lov nr. 692 af 8. juni 2018, § 4), in the order of the
 * form at was.digst.dk. It says what has been tried and what has not.
 */
export const accessibilityTexts = dictionary({
  da: {
    title: 'Tilgængelighed',
    lead: 'Alle skal kunne bruge Fodfæste. Her står, hvor langt vi er, hvad der mangler, og hvem du siger det til.',
    parts: [
      {
        id: 'howFar',
        title: 'Hvor godt siderne følger reglerne',
        lines: [
          'Siderne skal følge loven om webtilgængelighed og standarden EN 301 549. Vores mål er WCAG 2.2 på niveau AA på hver side.',
          'Vi regner med, at siderne følger reglerne delvist. Vi kender de mangler, der står her, og ingen udefra har prøvet dem endnu.',
        ],
      },
      {
        id: 'notYet',
        title: 'Det, der mangler',
        lines: [],
        points: [
          'Papirer, som nogen har skannet ind, kan ikke altid læses op. Spørg, så får du dem på en anden måde.',
          'Ord, som medarbejdere skriver, er måske ikke skrevet lige let alle steder.',
          'Siderne er ikke prøvet af mennesker, der bruger skærmlæser til daglig.',
        ],
      },
      {
        id: 'how',
        title: 'Sådan er siderne lavet',
        lines: [],
        points: [
          'De virker uden script og med tastaturet alene.',
          'De passer ned til en bredde på 320 punkter uden at rulle til siden.',
          'Farve står aldrig alene: der er altid ord ved.',
          'Tegninger af tal har altid en tabel ved siden af.',
          'De bygger på Det Fælles Designsystem.',
        ],
      },
      {
        id: 'tested',
        title: 'Sådan er de prøvet',
        lines: [
          'Siderne prøves med værktøjet axe, med tastatur og på små skærme, mens de bliver lavet. Ingen regel er slået fra.',
          'Det er os, der laver siderne, som har prøvet dem. Denne tekst er skrevet 29. november 2026 og ses efter mindst én gang om året.',
        ],
      },
      {
        id: 'tell',
        title: 'Er der noget, du ikke kan bruge?',
        lines: [
          'Sig det til den, der driver stedet. Er du borger, kan du sige det til din sagsbehandler i kommunen. Skriv gerne, hvilken side det var, og hvad du ville gøre.',
          'Du kan også få det, der står på en side, på papir eller læst op.',
        ],
      },
      {
        id: 'nextStep',
        title: 'Hvis svaret ikke hjælper',
        lines: [
          'Digitaliseringsstyrelsen holder øje med, at offentlige sider kan bruges af alle. Du kan klage til den på https://was.digst.dk.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use Fodfæste. Here is how far we are, what is missing, and whom to tell.',
    parts: [
      {
        id: 'howFar',
        title: 'How well the pages keep the rules',
        lines: [
          'The pages are to keep the Danish act on web accessibility and the standard EN 301 549. Our aim is WCAG 2.2 at level AA on every page.',
          'We take it that the pages keep the rules in part. We know of what is missing below, and nobody from outside has tried them yet.',
        ],
      },
      {
        id: 'notYet',
        title: 'What is missing',
        lines: [],
        points: [
          'Papers that somebody has scanned cannot always be read aloud. Ask, and you get them in another way.',
          'Words that staff write may not be equally plain everywhere.',
          'The pages have not been tried by people who use a screen reader every day.',
        ],
      },
      {
        id: 'how',
        title: 'How the pages are made',
        lines: [],
        points: [
          'They work without script and with the keyboard alone.',
          'They fit down to a width of 320 points without scrolling sideways.',
          'Colour never stands alone: there are always words with it.',
          'Drawings of figures always have a table beside them.',
          'They build on the Danish common design system.',
        ],
      },
      {
        id: 'tested',
        title: 'How they are tested',
        lines: [
          'The pages are tried with the tool axe, with a keyboard and on small screens while they are made. No rule is switched off.',
          'It is we who make the pages that have tried them. This text was written on 29 November 2026 and is looked at again at least once a year.',
        ],
      },
      {
        id: 'tell',
        title: 'Is there something you cannot use?',
        lines: [
          'Tell whoever runs this place. If you are a citizen, you can tell your caseworker in the municipality. Please say which page it was and what you wanted to do.',
          'You can also get what stands on a page on paper or read aloud.',
        ],
      },
      {
        id: 'nextStep',
        title: 'If the answer does not help',
        lines: [
          'The Danish Agency for Digital Government sees to it that public pages can be used by everybody. You can complain to it at https://was.digst.dk.',
        ],
      },
    ],
  },
});
