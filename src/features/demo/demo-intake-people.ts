import type { StepOutcome } from '../../domain/referral/step-outcome.ts';

/** The invented people of the demo's intake board: who works there, and who is on the way in. */

export interface IntakeStaff {
  readonly key: 'leader' | 'holger' | 'bente' | 'olga' | 'peder';
  readonly name: string;
  readonly titleDa: string;
  readonly titleEn: string;
  readonly phone: string;
  readonly isCaseworker: boolean;
  /** Whose house she works in. */
  readonly at: 'authority' | 'organiser';
}

/** Everybody but the leader, who is named with the run. */
export const intakeStaff: readonly (IntakeStaff & { readonly key: Exclude<IntakeStaff['key'], 'leader'> })[] =
  [
    {
      key: 'holger',
      name: 'Holger Hypotese',
      titleDa: 'sagsbehandler',
      titleEn: 'caseworker',
      phone: '00 00 00 70',
      isCaseworker: true,
      at: 'authority',
    },
    {
      key: 'bente',
      name: 'Bente Bisætning',
      titleDa: 'sagsbehandler',
      titleEn: 'caseworker',
      phone: '00 00 00 71',
      isCaseworker: true,
      at: 'authority',
    },
    {
      key: 'olga',
      name: 'Olga Omskrevet',
      titleDa: 'ergoterapeut',
      titleEn: 'occupational therapist',
      phone: '00 00 00 72',
      isCaseworker: false,
      at: 'organiser',
    },
    {
      key: 'peder',
      name: 'Peder Parentes',
      titleDa: 'medvandrer',
      titleEn: 'peer',
      phone: '00 00 00 73',
      isCaseworker: false,
      at: 'organiser',
    },
  ];

/** How far somebody has come. `meeting` is the outcome of the first meeting, and how many days from today it lies. */
export interface IntakeCitizen {
  readonly name: string;
  readonly callName: string;
  /** Two digits of a year: all of them are young. */
  readonly year: string;
  readonly sentDaysAgo: number;
  /** Which way in, counted from nought. */
  readonly way: 0 | 1;
  readonly meeting?: { readonly outcome: StepOutcome; readonly days: number };
  readonly choice?: 'yes' | 'thinking';
  readonly accepted?: true;
  /** Weeks since the course began, with a caseworker outside the team. */
  readonly weeks?: number;
  readonly restricted?: true;
}

export const intakeCitizens: readonly IntakeCitizen[] = [
  { name: 'Vega Vignet', callName: 'Vega', year: '04', sentDaysAgo: 2, way: 0 },
  { name: 'Laust Linje', callName: 'Laust', year: '01', sentDaysAgo: 6, way: 1 },
  {
    name: 'Nor Nedtælling',
    callName: 'Nor',
    year: '05',
    sentDaysAgo: 5,
    way: 0,
    meeting: { outcome: 'agreed', days: 2 },
  },
  {
    name: 'Silke Stikord',
    callName: 'Silke',
    year: '02',
    sentDaysAgo: 8,
    way: 1,
    meeting: { outcome: 'held', days: -2 },
    choice: 'thinking',
  },
  {
    name: 'Storm Stavelse',
    callName: 'Storm',
    year: '03',
    sentDaysAgo: 12,
    way: 0,
    meeting: { outcome: 'held', days: -4 },
    choice: 'yes',
  },
  {
    name: 'Kaya Kursiv',
    callName: 'Kaya',
    year: '00',
    sentDaysAgo: 7,
    way: 1,
    meeting: { outcome: 'held', days: -1 },
    choice: 'yes',
    restricted: true,
  },
  {
    name: 'Tilde Tegnsæt',
    callName: 'Tilde',
    year: '99',
    sentDaysAgo: 16,
    way: 0,
    meeting: { outcome: 'held', days: -9 },
    choice: 'yes',
    accepted: true,
  },
  {
    name: 'Jonas Jævnfør',
    callName: 'Jonas',
    year: '98',
    sentDaysAgo: 70,
    way: 1,
    meeting: { outcome: 'held', days: -62 },
    choice: 'yes',
    accepted: true,
    weeks: 7,
  },
];
