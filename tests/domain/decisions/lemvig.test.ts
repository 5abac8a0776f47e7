import { decisionTable } from './decision-table.ts';

const activityReady = { readiness: 'aktivitetsparat', benefit: 'kontanthjaelp' };

decisionTable('lemvig.1', [
  {
    who: 'aktivitetsparat på kontanthjælp, i gang på fabrikken',
    told: activityReady,
    yes: 'is given',
    asks: ['in-the-host-programme', 'difficulties'],
  },
  { who: 'på uddannelseshjælp', told: { ...activityReady, benefit: 'uddannelseshjaelp' }, yes: 'is given' },
  {
    who: 'jobparat, og ingen siger hvorfor alligevel',
    told: { ...activityReady, readiness: 'jobparat' },
    yes: ['reason-for-soft-missing'],
  },
  {
    who: 'jobparat, men ved at falde fra: det bløde krav sættes til side med ord',
    told: { ...activityReady, readiness: 'jobparat' },
    saying: 'Er ved at stoppe på fabrikken. Vil meget gerne tale med nogen.',
    yes: 'is given',
  },
  {
    who: 'ingen har oplyst, hvordan borgeren er visiteret: så spørges der',
    told: { benefit: 'kontanthjaelp' },
    judged: { 'activity-ready': 'not looked at' },
    yes: ['activity-ready: criterion-not-judged', 'reason-for-soft-missing'],
    asks: ['in-the-host-programme', 'activity-ready', 'difficulties'],
  },
  {
    who: 'ikke begyndt på fabrikken: det krav er hårdt',
    told: activityReady,
    judged: { 'in-the-host-programme': 'no' },
    saying: 'Begynder snart',
    yes: ['in-the-host-programme: criterion-not-met'],
  },
]);
