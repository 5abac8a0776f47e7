import { decisionTable } from './decision-table.ts';

const everything = ['on-sick-leave', 'mentally-vulnerable', 'both-tracks'];

decisionTable('holbaek.1', [
  { who: 'sygemeldt, sårbar og vil arbejde med begge dele', yes: 'is given', asks: everything },
  {
    who: 'raskmeldt i sidste uge',
    judged: { 'on-sick-leave': 'no' },
    saying: 'Vil så gerne',
    yes: ['on-sick-leave: criterion-not-met'],
  },
  {
    who: 'i tvivl om, hvorvidt hun kan arbejde med begge dele på én gang',
    judged: { 'both-tracks': 'unsure' },
    yes: ['both-tracks: criterion-not-judged'],
  },
  {
    who: 'ingen har taget stilling',
    judged: {
      'on-sick-leave': 'not looked at',
      'mentally-vulnerable': 'not looked at',
      'both-tracks': 'not looked at',
    },
    yes: everything.map((key) => `${key}: criterion-not-judged`),
  },
  { who: 'har selv sagt ja', happened: { voluntary_choice: 'yes' }, yes: 'is given' },
  { who: 'tænker stadig over det', happened: { voluntary_choice: 'thinking' }, yes: 'is given' },
  { who: 'har selv sagt nej', happened: { voluntary_choice: 'no' }, yes: ['citizen-said-no'] },
]);
