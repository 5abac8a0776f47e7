/** The invented people of the run that is added to another: its psychologist, its caseworker, and a leader at the host. */

export interface AddedStaff {
  readonly key: 'petra' | 'klara' | 'hugo';
  readonly name: string;
  readonly titleDa: string;
  readonly titleEn: string;
  readonly phone: string;
  readonly isCaseworker: boolean;
  /** The row of the definition's role this person fills on each team. */
  readonly accessRow: 'team_psychologist' | 'responsible_caseworker' | 'team_general';
  /** Where the person works, as a part of the run. */
  readonly part: 'organiser' | 'host_company';
}

export const addedStaff: readonly AddedStaff[] = [
  {
    key: 'petra',
    name: 'Petra Papir',
    titleDa: 'psykolog',
    titleEn: 'psychologist',
    phone: '00 00 00 70',
    isCaseworker: false,
    accessRow: 'team_psychologist',
    part: 'organiser',
  },
  {
    key: 'klara',
    name: 'Klara Koncept',
    titleDa: 'sagsbehandler',
    titleEn: 'caseworker',
    phone: '00 00 00 71',
    isCaseworker: true,
    accessRow: 'responsible_caseworker',
    part: 'organiser',
  },
  {
    key: 'hugo',
    name: 'Hugo Hypotese',
    titleDa: 'holdleder',
    titleEn: 'course leader',
    phone: '00 00 00 72',
    isCaseworker: false,
    accessRow: 'team_general',
    part: 'host_company',
  },
];

/** Somebody at the host who is in no added course yet. */
export const hostOnly = [
  { callName: 'Rosa', name: 'Rosa Rids', cpr: '7104830006' },
  { callName: 'Tage', name: 'Tage Tegnet', cpr: '6409770007' },
  { callName: 'Vigga', name: 'Vigga Vistnok', cpr: '8211910008' },
] as const;
