/** The invented team of five of the demo's largest board, a second psychologist, and the names of its citizens. */

export interface BoardStaff {
  readonly key: string;
  readonly name: string;
  readonly titleDa: string;
  readonly titleEn: string;
  readonly phone: string;
  readonly isCaseworker: boolean;
  /** The role of the definition this person fills; absent for a colleague who steps in. */
  readonly role?: string;
}

export const boardHouse = 'Bugtby Kommune';

export const boardStaff: readonly BoardStaff[] = [
  {
    key: 'viola',
    name: 'Viola Bogstav',
    titleDa: 'koordinerende sagsbehandler',
    titleEn: 'coordinating caseworker',
    phone: '00 00 00 60',
    isCaseworker: true,
    role: 'coordinating-caseworker',
  },
  {
    key: 'hans',
    name: 'Hans Tegn',
    titleDa: 'virksomhedskonsulent',
    titleEn: 'company consultant',
    phone: '00 00 00 61',
    isCaseworker: false,
    role: 'company-consultant',
  },
  {
    key: 'sif',
    name: 'Sif Komma',
    titleDa: 'psykolog',
    titleEn: 'psychologist',
    phone: '00 00 00 62',
    isCaseworker: false,
    role: 'psychologist',
  },
  {
    key: 'evap',
    name: 'Eva Punktum',
    titleDa: 'ergoterapeut',
    titleEn: 'occupational therapist',
    phone: '00 00 00 63',
    isCaseworker: false,
    role: 'occupational-therapist',
  },
  {
    key: 'leif',
    name: 'Leif Parentes',
    titleDa: 'projektleder',
    titleEn: 'project leader',
    phone: '00 00 00 64',
    isCaseworker: false,
    role: 'project-leader',
  },
  {
    key: 'ida',
    name: 'Ida Indryk',
    titleDa: 'psykolog',
    titleEn: 'psychologist',
    phone: '00 00 00 65',
    isCaseworker: false,
  },
  {
    key: 'kurt',
    name: 'Kurt Kolon',
    titleDa: 'virksomhedskonsulent',
    titleEn: 'company consultant',
    phone: '00 00 00 66',
    isCaseworker: false,
  },
];

const surnames =
  'Attrap Illusion Raster Blindtekst Kladde Skabelon Citat Låneord Tankestreg Eksempel Mønster Udkast Fabel Navnløs Vistnok Gætværk Omtrent Ørensår Hypotese Prøveklud'.split(
    ' ',
  );

/** Sixty call names, no two alike: on a board nothing else tells people apart. */
const callNames =
  'Anna Bent Carl Dora Egon Frida Gerd Hugo Inge Jens Kirsten Lars Mona Niels Olga Poul Rosa Svend Tina Ulf Vera Walther Yrsa Åge Ænna Øjvind Ally Børge Cilla Ditte Erna Fie Gorm Helga Ivan Jytte Knud Lilly Mogens Nora Otto Petra Rolf Sanne Troels Ursula Viggo Wilma Yngve Agnes Birthe Claus Dagny Ebbe Flora Gunnar Hedvig Ingolf Julie Karsten'.split(
    ' ',
  );

/** The citizens of the board, in the order they began. */
export const boardCitizens: readonly { readonly callName: string; readonly name: string }[] = callNames.map(
  (callName, at) => ({ callName, name: `${callName} ${surnames[(at * 7) % surnames.length]}` }),
);
