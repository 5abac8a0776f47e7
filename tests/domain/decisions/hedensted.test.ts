import { decisionTable } from './decision-table.ts';

const told = { benefit: 'kontanthjaelp', 'psychiatric-diagnosis': true };

decisionTable('hedensted.1', [
  { who: 'fyldt 30 på dagen for svaret', told, age: 30, yes: 'is given', asks: [] },
  { who: '29 år', told, age: 29, yes: ['over-thirty: criterion-not-met'] },
  {
    who: 'uden diagnose',
    told: { ...told, 'psychiatric-diagnosis': false },
    yes: ['diagnosis: criterion-not-met'],
  },
  {
    who: 'selvforsørgende',
    told: { ...told, benefit: 'selvforsoergende' },
    yes: ['public-benefit: criterion-not-met'],
  },
  { who: 'på SU', told: { ...told, benefit: 'su' }, yes: ['public-benefit: criterion-not-met'] },
  {
    who: 'ydelsen er ikke oplyst: så er den ikke kendt, og kravet er ikke opfyldt',
    told: { 'psychiatric-diagnosis': true },
    yes: ['public-benefit: criterion-not-met'],
  },
  {
    who: 'diagnosen er ikke oplyst: så spørges der',
    told: { benefit: 'kontanthjaelp' },
    judged: { diagnosis: 'unsure' },
    yes: ['diagnosis: criterion-not-judged'],
    asks: ['diagnosis'],
  },
]);
