/** The invented people and places of the demo. Names say that they are invented; numbers are replacement numbers. */

export const places = {
  authority: 'Ådal Kommune',
  lender: 'Foreningen Trædesten',
  funder: 'Havnefonden',
} as const;

export interface DemoStaff {
  readonly key: string;
  readonly name: string;
  readonly at: keyof typeof places;
  readonly titleDa: string;
  readonly titleEn: string;
  readonly phone: string;
  readonly isCaseworker: boolean;
  /** The role of the definition this person fills on teams. */
  readonly role?: string;
}

export const staff: readonly DemoStaff[] = [
  {
    key: 'karla',
    name: 'Karla Mønster',
    at: 'authority',
    titleDa: 'koordinerende sagsbehandler',
    titleEn: 'coordinating caseworker',
    phone: '00 00 00 10',
    isCaseworker: true,
    role: 'coordinating-caseworker',
  },
  {
    key: 'jens',
    name: 'Jens Skitse',
    at: 'lender',
    titleDa: 'virksomhedskonsulent',
    titleEn: 'company consultant',
    phone: '00 00 00 13',
    isCaseworker: false,
    role: 'company-consultant',
  },
  {
    key: 'pia',
    name: 'Pia Prik',
    at: 'authority',
    titleDa: 'psykolog',
    titleEn: 'psychologist',
    phone: '00 00 00 11',
    isCaseworker: false,
    role: 'psychologist',
  },
  {
    key: 'erik',
    name: 'Erik Eftergjort',
    at: 'authority',
    titleDa: 'ergoterapeut',
    titleEn: 'occupational therapist',
    phone: '00 00 00 14',
    isCaseworker: false,
    role: 'occupational-therapist',
  },
  {
    key: 'lea',
    name: 'Lea Forlæg',
    at: 'authority',
    titleDa: 'projektleder',
    titleEn: 'project leader',
    phone: '00 00 00 15',
    isCaseworker: false,
    role: 'project-leader',
  },
  {
    key: 'dorte',
    name: 'Dorte Dummy',
    at: 'authority',
    titleDa: 'sagsbehandler',
    titleEn: 'caseworker',
    phone: '00 00 00 16',
    isCaseworker: true,
  },
  {
    key: 'arne',
    name: 'Arne Attrap',
    at: 'authority',
    titleDa: 'administrator',
    titleEn: 'administrator',
    phone: '00 00 00 17',
    isCaseworker: false,
  },
  {
    key: 'stine',
    name: 'Stine Staffage',
    at: 'authority',
    titleDa: 'sikkerhedskonsulent',
    titleEn: 'security consultant',
    phone: '00 00 00 18',
    isCaseworker: false,
  },
];

/** The citizen's button stands after the people one works with, and before those who open no person. */
export const citizensButton = 6;

/** Where a demo citizen stands today. `week` is the week of the whole course that today lies in. */
export type DemoStory =
  | { readonly now: 'waiting'; readonly sentDaysAgo: number }
  | { readonly now: 'accepted'; readonly sentDaysAgo: number }
  | { readonly now: 'under_way'; readonly week: number }
  | {
      readonly now: 'ended';
      readonly week: number;
      readonly ending: string;
      readonly recommendation?: string;
    };

export interface DemoCitizen {
  readonly key: string;
  readonly name: string;
  readonly callName: string;
  readonly cpr: string;
  readonly responsible: 'karla' | 'dorte';
  readonly reason: string;
  readonly story: DemoStory;
}

const reason = 'Sygemeldt siden foråret. Vil gerne i gang igen, men har brug for ro og en fast plan.';

export const citizens: readonly DemoCitizen[] = [
  {
    key: 'asta',
    name: 'Asta Eksempel',
    callName: 'Asta',
    cpr: '7207840000',
    responsible: 'karla',
    reason,
    story: { now: 'under_way', week: 9 },
  },
  {
    key: 'bo',
    name: 'Bo Prøvesen',
    callName: 'Bo',
    cpr: '6503790001',
    responsible: 'karla',
    reason,
    story: { now: 'under_way', week: 25 },
  },
  {
    key: 'ulla',
    name: 'Ulla Skabelon',
    callName: 'Ulla',
    cpr: '7111920000',
    responsible: 'karla',
    reason,
    story: { now: 'under_way', week: 31 },
  },
  {
    key: 'gry',
    name: 'Gry Påfund',
    callName: 'Gry',
    cpr: '8105880002',
    responsible: 'dorte',
    reason,
    story: { now: 'waiting', sentDaysAgo: 12 },
  },
  {
    key: 'villy',
    name: 'Villy Vistnok',
    callName: 'Villy',
    cpr: '6209750003',
    responsible: 'dorte',
    reason,
    story: { now: 'waiting', sentDaysAgo: 3 },
  },
  {
    key: 'finn',
    name: 'Finn Fiktiv',
    callName: 'Finn',
    cpr: '8402810005',
    responsible: 'karla',
    reason,
    story: { now: 'accepted', sentDaysAgo: 16 },
  },
  {
    key: 'ib',
    name: 'Ib Ideel',
    callName: 'Ib',
    cpr: '6806690007',
    responsible: 'karla',
    reason,
    story: {
      now: 'ended',
      week: 39,
      ending: 'completed',
      recommendation: 'Bliv på 20 timer til foråret. Behold den ugentlige samtale med chefen.',
    },
  },
  {
    key: 'mia',
    name: 'Mia Model',
    callName: 'Mia',
    cpr: '7301930002',
    responsible: 'karla',
    reason,
    story: {
      now: 'ended',
      week: 39,
      ending: 'completed',
      recommendation: 'Klar til fuld tid. Ring, hvis mandagene bliver tunge igen.',
    },
  },
  {
    key: 'kaj',
    name: 'Kaj Kladde',
    callName: 'Kaj',
    cpr: '6412710003',
    responsible: 'karla',
    reason,
    story: { now: 'ended', week: 17, ending: 'exit_to_work_or_education' },
  },
  {
    key: 'ruth',
    name: 'Ruth Raster',
    callName: 'Ruth',
    cpr: '7908900004',
    responsible: 'karla',
    reason,
    story: { now: 'ended', week: 7, ending: 'drop_out' },
  },
];

/** The citizen who has a sign-in of her own. */
export const signedInCitizen = 'asta';
