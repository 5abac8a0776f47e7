import { decisionTable } from './decision-table.ts';

decisionTable('virksomhed-i-virksomheden.1', [
  { who: 'vil gerne prøve en arbejdsdag', yes: 'is given', asks: ['wants-a-working-day'] },
  {
    who: 'vil hellere noget andet',
    judged: { 'wants-a-working-day': 'no' },
    yes: ['wants-a-working-day: criterion-not-met'],
  },
]);
