import type { Seat } from './referring.ts';

/** The team of five, each with who gets the seat, as the list of the demo's people names them in Danish. */
export const danishTeam: readonly Seat[] = [
  ['Koordinerende sagsbehandler', 'Karla Mønster, koordinerende sagsbehandler, Ådal Kommune'],
  ['Virksomhedskonsulent', 'Jens Skitse, virksomhedskonsulent, Foreningen Trædesten'],
  ['Psykolog', 'Pia Prik, psykolog, Ådal Kommune'],
  ['Ergoterapeut', 'Erik Eftergjort, ergoterapeut, Ådal Kommune'],
  ['Projektleder', 'Lea Forlæg, projektleder, Ådal Kommune'],
];

/** The same team in English. */
export const englishTeam: readonly Seat[] = [
  ['Coordinating caseworker', 'Karla Mønster, coordinating caseworker, Ådal Kommune'],
  ['Company consultant', 'Jens Skitse, company consultant, Foreningen Trædesten'],
  ['Psychologist', 'Pia Prik, psychologist, Ådal Kommune'],
  ['Occupational therapist', 'Erik Eftergjort, occupational therapist, Ådal Kommune'],
  ['Project leader', 'Lea Forlæg, project leader, Ådal Kommune'],
];
