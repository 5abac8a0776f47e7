import { decisionTable } from './decision-table.ts';

const toldFirst = { readiness: 'aktivitetsparat', 'in-treatment': false };
const told = { ...toldFirst, 'dual-problems': false };
const judgedByPeople = ['psychological-difficulties', 'too-ill-for-work'];

decisionTable('naestved.1', [
  {
    who: 'aktivitetsparat, for rask til behandling og for syg til arbejde',
    told: toldFirst,
    yes: 'is given',
    asks: judgedByPeople,
  },
  {
    who: 'i behandling i psykiatrien nu',
    told: { ...toldFirst, 'in-treatment': true },
    saying: 'Snart færdig',
    yes: ['too-well-for-treatment: criterion-not-met'],
  },
  {
    who: 'jobparat',
    told: { ...toldFirst, readiness: 'jobparat' },
    yes: ['activity-ready: criterion-not-met'],
  },
  {
    who: 'misbrug ved siden af: den første udgave spurgte ikke om det',
    told: { ...toldFirst, 'dual-problems': true },
    yes: 'is given',
  },
  {
    who: 'ingen ved, om borgeren er i behandling: så spørges der',
    told: { readiness: 'aktivitetsparat' },
    judged: { 'too-well-for-treatment': 'unsure' },
    yes: ['too-well-for-treatment: criterion-not-judged'],
    asks: ['psychological-difficulties', 'too-well-for-treatment', 'too-ill-for-work'],
  },
]);

decisionTable('naestved.2', [
  { who: 'uden misbrug', told, yes: 'is given', asks: judgedByPeople },
  {
    who: 'både psykiske vanskeligheder og et misbrug: den anden udgave siger nej',
    told: { ...told, 'dual-problems': true },
    yes: ['no-dual-problems: criterion-not-met'],
  },
  {
    who: 'ingen har spurgt om misbrug: en vurdering kan stå i stedet',
    told: toldFirst,
    yes: 'is given',
    asks: ['psychological-difficulties', 'too-ill-for-work', 'no-dual-problems'],
  },
]);
