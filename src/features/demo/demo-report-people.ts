/** The invented people of the run that the demo reports on. Names say that they are invented. */

/** Who leads it, who is the second to sign, and who reads its editions at the fund. */
export const reportStaff = {
  leader: { name: 'Rune Råtegning', da: 'projektleder', en: 'project leader', phone: '00 00 00 41' },
  second: { name: 'Solvej Spejling', da: 'områdechef', en: 'head of department', phone: '00 00 00 42' },
  reader: { name: 'Frida Fiktion', da: 'programansvarlig', en: 'programme officer', phone: '00 00 00 43' },
  caseworker: { name: 'Tage Tegning', da: 'sagsbehandler', en: 'caseworker', phone: '00 00 00 44' },
} as const;

/** Who reads what the runs under an umbrella are sealed with. */
export const umbrellaReader = {
  name: 'Pernille Påfund',
  da: 'puljekonsulent',
  en: 'fund officer',
  phone: '00 00 00 45',
} as const;

/** What each of those runs tells in words. */
export const umbrellaWords = {
  activities: 'Indsatsen er i gang. Hver borger har sit team, og planen ses efter hver tredje måned.',
  deviations: undefined,
  risks: undefined,
  learning: 'Praktik virker bedst, når borgeren selv har valgt stedet.',
  economy: undefined,
} as const;

/** Somebody of the demo, acting in one employment. */
export interface DemoAccount {
  readonly account: string;
  readonly employment: string;
  readonly organisation: string;
  readonly name: string;
  readonly organisationName: string;
}

const callNames = [
  'Abel',
  'Britta',
  'Carla',
  'Dines',
  'Elna',
  'Finn',
  'Gerda',
  'Holger',
  'Ida',
  'Jytte',
  'Knud',
  'Laura',
];
const lastNames = [
  'Prøve',
  'Opdigt',
  'Eksempel',
  'Påhit',
  'Udkast',
  'Skabelon',
  'Mønster',
  'Attrap',
  'Fabel',
];

/** One of as many people as are asked for; no two have the same name. */
export function reportedPerson(at: number): { readonly callName: string; readonly name: string } {
  const callName = callNames[at % callNames.length] ?? '';
  const last = lastNames[Math.floor(at / callNames.length) % lastNames.length] ?? '';
  return { callName, name: `${callName} ${last}` };
}

/** What is told of the run, in the words of its leader. */
export const reportWords = {
  sealed: {
    activities:
      'Vi har holdt ugentlige samtaler med alle, der var i gang, og to holdforløb om søvn og energi.\n\nTeamet har besøgt 31 arbejdspladser. På 12 af dem kom en borger i praktik eller tilbage i sit job.',
    deviations: 'Optaget gik langsommere end planlagt i foråret, fordi visitationen lå stille i fire uger.',
    risks:
      'Vi mangler en ergoterapeut fra næste kvartal. Derfor kan skånehensyn tage længere tid at få på plads.',
    learning:
      'De, der møder både psykolog og virksomhedskonsulent inden for de første tre uger, bliver hængende.',
    economy:
      'Vi har brugt det, der var sat af til perioden. Købte timer er dyrere end ventet, rejser billigere.',
  },
  draft: {
    activities:
      'To nye hold er begyndt. Vi har flyttet samtalerne ud på arbejdspladserne, hvor borgeren vil det.',
    deviations: 'Ergoterapeuten blev ansat en måned senere end ventet.',
  },
} as const;
