import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { DemoCircle } from '../demo/index.ts';

export const signInTexts = dictionary({
  da: {
    title: 'Vælg, hvem du vil være',
    lead: 'Det her er en demo. Alle mennesker og steder er opdigtede. Prøv at se det samme forløb fra hver sin side.',
    kept: 'Du nåede at blive logget af',
    keptText:
      'Det, du skrev, er gemt i en time, så kun du kan åbne det. Log ind igen, så ligger det klar på din dag.',
    roles: 'Log ind som',
    circles: {
      team: 'På teamet omkring borgeren',
      authority: 'I kommunen, uden for teamet',
      leading: 'Ledere',
      citizen: 'Borgeren og folk omkring',
      outside: 'Dem, der giver penge, undersøger eller fortæller',
      keeping: 'Dem, der passer på stedet',
    } satisfies Record<DemoCircle, string>,
    signIn: 'Log ind',
    dateTitle: 'Demoens dato',
    dateText: (day: string) =>
      `Lige nu er det ${day} i demoen. Du kan rejse frem og se, hvad der sker undervejs.`,
    weekAhead: 'En uge frem',
    quarterAhead: '13 uger frem',
    backToToday: 'Tilbage til i dag',
    realTitle: 'Log ind',
    realLead: 'Her kan man ikke logge ind endnu. Den, der driver stedet, har ikke sat en login-tjeneste op.',
    catalogue: 'Se indsatserne uden at logge ind',
    demo: 'Demo. Alle navne og steder er opdigtede.',
  },
  en: {
    title: 'Choose who you want to be',
    lead: 'This is a demo. All people and places are invented. Try looking at the same course from each side.',
    kept: 'You had been signed out',
    keptText:
      'What you wrote is kept for an hour, and only you can open it. Sign in again, and it is ready on your day.',
    roles: 'Sign in as',
    circles: {
      team: 'On the team around the citizen',
      authority: 'In the municipality, outside the team',
      leading: 'Leaders',
      citizen: 'The citizen and people around',
      outside: 'Those who fund, examine or tell',
      keeping: 'Those who look after the place',
    },
    signIn: 'Sign in',
    dateTitle: 'The date of the demo',
    dateText: (day: string) =>
      `In the demo it is now ${day}. You can travel ahead and see what happens on the way.`,
    weekAhead: 'One week ahead',
    quarterAhead: '13 weeks ahead',
    backToToday: 'Back to today',
    realTitle: 'Sign in',
    realLead: 'You cannot sign in here yet. Whoever runs this place has not set up a sign-in service.',
    catalogue: 'See the programmes without signing in',
    demo: 'Demo. All names and places are invented.',
  },
});
