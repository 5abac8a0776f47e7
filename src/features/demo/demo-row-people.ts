/**
 * One invented person for each row of the access matrix that the demo's first people do not stand in. Names say that
 * they are invented.
 */
export interface RowPerson {
  readonly key: string;
  readonly name: string;
  readonly titleDa: string;
  readonly titleEn: string;
  readonly phone: string;
  readonly isCaseworker?: true;
}

/** Employees, in the order of their sign-in buttons. */
export const rowStaff = [
  {
    key: 'lene',
    name: 'Lene Lånt',
    titleDa: 'leder for sagsbehandlerne',
    titleEn: 'leader of the caseworkers',
    phone: '00 00 00 21',
  },
  {
    key: 'palle',
    name: 'Palle Pap',
    titleDa: 'vejleder i ydelser',
    titleEn: 'benefits adviser',
    phone: '00 00 00 22',
  },
  {
    key: 'bodil',
    name: 'Bodil Blyant',
    titleDa: 'visitator',
    titleEn: 'intake member',
    phone: '00 00 00 23',
  },
  {
    key: 'rikke',
    name: 'Rikke Rids',
    titleDa: 'sagsbehandler på teamet',
    titleEn: 'caseworker on the team',
    phone: '00 00 00 24',
    isCaseworker: true,
  },
  {
    key: 'nanna',
    name: 'Nanna Navnløs',
    titleDa: 'koordinator',
    titleEn: 'coordinator',
    phone: '00 00 00 25',
  },
  {
    key: 'sonja',
    name: 'Sonja Silhuet',
    titleDa: 'medarbejder i socialpsykiatrien',
    titleEn: 'social psychiatry worker',
    phone: '00 00 00 26',
  },
  {
    key: 'grethe',
    name: 'Grethe Gråtone',
    titleDa: 'henvisende sagsbehandler',
    titleEn: 'referring caseworker',
    phone: '00 00 00 27',
    isCaseworker: true,
  },
  {
    key: 'frode',
    name: 'Frode Forhen',
    titleDa: 'ergoterapeut, før på teamet',
    titleEn: 'occupational therapist, formerly on the team',
    phone: '00 00 00 28',
  },
  {
    key: 'fritz',
    name: 'Fritz Facade',
    titleDa: 'programleder i fonden',
    titleEn: 'programme officer of the fund',
    phone: '00 00 00 29',
  },
  {
    key: 'eva',
    name: 'Eva Efterprøve',
    titleDa: 'evaluator',
    titleEn: 'evaluator',
    phone: '00 00 00 30',
  },
  {
    key: 'signe',
    name: 'Signe Skrift',
    titleDa: 'godkender historier',
    titleEn: 'approves stories',
    phone: '00 00 00 31',
  },
  {
    key: 'poul',
    name: 'Poul Pensel',
    titleDa: 'udgiver indsatser',
    titleEn: 'publishes programmes',
    phone: '00 00 00 32',
  },
] as const satisfies readonly RowPerson[];

export type RowStaffKey = (typeof rowStaff)[number]['key'];

/** People around citizens, in the order of their sign-in buttons, after the employees. */
export const rowPeople = [
  {
    part: 'lay_representative',
    name: 'Bertil Billede',
    connection: 'min bisidder fra foreningen',
    roleDa: 'bisidder, ser det Asta deler',
    roleEn: 'lay representative, sees what Asta shares',
  },
  {
    part: 'relative',
    name: 'Inge Indbildt',
    connection: 'min moster, der bor overfor',
    roleDa: 'pårørende, er inviteret til et møde',
    roleEn: 'relative, is invited to a meeting',
  },
  {
    part: 'professional_network',
    name: 'Ditte Drøm',
    connection: 'min læge i mange år',
    roleDa: 'læge, fagligt netværk',
    roleEn: 'doctor, professional network',
  },
  {
    part: 'volunteer_mentor',
    name: 'Mads Maleri',
    connection: 'min mentor fra cykelværkstedet',
    roleDa: 'frivillig mentor',
    roleEn: 'volunteer mentor',
  },
  {
    part: 'company_contact',
    name: 'Kirsten Kulisse',
    connection: 'min chef i praktikken',
    roleDa: 'kontakt på en arbejdsplads',
    roleEn: 'contact at a workplace',
  },
] as const;

/** Citizens of the two courses that bring the rows no place on the first team can. */
export const rowCitizens = {
  general: { name: 'Lone Lærred', callName: 'Lone', cpr: '7706810004', address: 'Opdigtet Allé 7' },
  coordinated: { name: 'Per Prototype', callName: 'Per', cpr: '6803850006', address: 'Opdigtet Vej 3' },
} as const;
