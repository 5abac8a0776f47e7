import { decisionTable } from './decision-table.ts';

const told = { benefit: 'uddannelseshjaelp', readiness: 'aktivitetsparat', unrest: true };
const cameBy = {
  leaflet_handed_out: 'done',
  information_meeting: 'held',
  voluntary_choice: 'yes',
} as const;
const metElsewhere = {
  told_briefly: 'done',
  leaflet_handed_out: 'done',
  project_group_calls: 'reached',
  joint_meeting: 'held',
  voluntary_choice: 'yes',
} as const;
const young = { age: 22, told, route: 'come-by', happened: cameBy };
const saying = 'Var her hele formiddagen og spurgte, hvornår vi begynder.';

decisionTable('drivhuset.1', [
  {
    ...young,
    who: '22 år, kigget forbi og vil gerne (vej 1)',
    saying,
    yes: 'is given',
    asks: ['can-be-among-others', 'wants-to-grow'],
  },
  {
    ...young,
    who: 'mødt et sted, der er rart (vej 2)',
    route: 'we-come-to-you',
    happened: metElsewhere,
    saying,
    yes: 'is given',
  },
  { ...young, who: 'samtalen er et tilbud: uden den kan svaret også være ja', saying, yes: 'is given' },
  { ...young, who: 'teamet svarer med ord, også når det er ja', yes: ['reason-of-team-missing'] },
  { ...young, who: 'bliver 18 i morgen', age: 17, saying, yes: ['young: criterion-not-met'] },
  { ...young, who: '29 år', age: 29, saying, yes: 'is given' },
  { ...young, who: 'fyldt 30 på dagen for svaret', age: 30, saying, yes: ['young: criterion-not-met'] },
  {
    ...young,
    who: 'har det ikke svært med uro',
    told: { ...told, unrest: false },
    saying,
    yes: ['unrest: criterion-not-met'],
  },
  {
    ...young,
    who: 'på kontanthjælp, men uddannelsesparat: det ene er nok',
    told: { ...told, benefit: 'kontanthjaelp', readiness: 'uddannelsesparat' },
    saying,
    yes: 'is given',
  },
  {
    ...young,
    who: 'på kontanthjælp og aktivitetsparat: det bløde krav sættes til side med ord',
    told: { ...told, benefit: 'kontanthjaelp' },
    saying,
    yes: 'is given',
  },
  {
    ...young,
    who: 'vil helst ikke have jord på hænderne, og det krav er blødt',
    judged: { 'wants-to-grow': 'no' },
    saying,
    yes: 'is given',
  },
  {
    ...young,
    who: 'ingen ved endnu, om det går at være sammen med andre: det krav er hårdt',
    judged: { 'can-be-among-others': 'unsure' },
    saying,
    yes: ['can-be-among-others: criterion-not-judged'],
  },
  {
    ...young,
    who: 'har ikke set Drivhuset endnu',
    happened: { ...cameBy, information_meeting: 'agreed' },
    saying,
    yes: ['open-day: step-not-taken'],
  },
  {
    ...young,
    who: 'den åbne formiddag tæller ikke på vej 2',
    route: 'we-come-to-you',
    happened: cameBy,
    saying,
    yes: ['told: step-not-taken', 'call: step-not-taken', 'meeting: step-not-taken'],
  },
  {
    ...young,
    who: 'tænker stadig over det',
    happened: { ...cameBy, voluntary_choice: 'thinking' },
    saying,
    yes: ['choice: choice-still-open'],
  },
  {
    ...young,
    who: 'har sagt nej efter besøget',
    happened: { ...cameBy, voluntary_choice: 'no' },
    saying,
    yes: ['citizen-said-no'],
  },
]);
