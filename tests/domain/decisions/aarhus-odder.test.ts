import { decisionTable } from './decision-table.ts';

const told = { 'flexjob-award': true, 'because-of-mental-health': true };
const calledFirst = {
  told_briefly: 'done',
  leaflet_handed_out: 'done',
  project_group_calls: 'reached',
  clarifying_talk: 'held',
  voluntary_choice: 'yes',
} as const;
const metTogether = {
  told_briefly: 'done',
  leaflet_handed_out: 'done',
  joint_meeting: 'held',
  voluntary_choice: 'yes',
} as const;
const judgedByPeople = ['needs-close-support', 'soon-ready', 'met-the-project-group'];

decisionTable('aarhus-odder.1', [
  {
    who: 'ringet op, mødt og vil gerne (vej 1)',
    route: 'call-first',
    told,
    happened: calledFirst,
    yes: 'is given',
    asks: judgedByPeople,
  },
  {
    who: 'mødt sammen med sagsbehandleren og vil gerne (vej 2)',
    route: 'joint-meeting',
    told,
    happened: metTogether,
    yes: 'is given',
  },
  {
    who: 'vil gerne, men har ikke mødt nogen: mødet skal holdes',
    route: 'call-first',
    told,
    happened: { ...calledFirst, clarifying_talk: 'agreed' },
    yes: ['talk: step-not-taken'],
  },
  {
    who: 'mødt, men tænker stadig: valget er frit og ikke truffet',
    route: 'joint-meeting',
    told,
    happened: { ...metTogether, voluntary_choice: 'thinking' },
    yes: ['choice: choice-still-open'],
  },
  {
    who: 'mødet på vej 1 tæller ikke på vej 2',
    route: 'joint-meeting',
    told,
    happened: calledFirst,
    yes: ['meeting: step-not-taken'],
  },
  {
    who: 'intet er sket endnu',
    route: 'call-first',
    told,
    yes: [
      'told: step-not-taken',
      'leaflet: step-not-taken',
      'call: step-not-taken',
      'talk: step-not-taken',
      'choice: choice-still-open',
    ],
  },
  {
    who: 'uden bevilling af fleksjob',
    route: 'joint-meeting',
    told: { ...told, 'flexjob-award': false },
    happened: metTogether,
    yes: ['flexjob-award: criterion-not-met'],
  },
  {
    who: 'har sagt nej efter mødet',
    route: 'joint-meeting',
    told,
    happened: { ...metTogether, voluntary_choice: 'no' },
    yes: ['citizen-said-no'],
  },
]);
