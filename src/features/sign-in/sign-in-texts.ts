import { dictionary } from '../../platform/i18n/dictionary.ts';

export const signInTexts = dictionary({
  da: {
    title: 'Vælg, hvem du vil være',
    lead: 'Det her er en demo. Alle mennesker og steder er opdigtede. Prøv at se det samme forløb fra hver sin side.',
    roles: 'Log ind som',
    signIn: 'Log ind',
    dateTitle: 'Demoens dato',
    dateText: (day: string) =>
      `Lige nu er det ${day} i demoen. Du kan rejse frem og se, hvad der sker undervejs.`,
    weekAhead: 'En uge frem',
    quarterAhead: '13 uger frem',
    backToToday: 'Tilbage til i dag',
    realTitle: 'Log ind',
    realLead: 'Her kan man ikke logge ind endnu. Den, der driver stedet, har ikke sat en login-tjeneste op.',
    demo: 'Demo. Alle navne og steder er opdigtede.',
  },
  en: {
    title: 'Choose who you want to be',
    lead: 'This is a demo. All people and places are invented. Try looking at the same course from each side.',
    roles: 'Sign in as',
    signIn: 'Sign in',
    dateTitle: 'The date of the demo',
    dateText: (day: string) =>
      `In the demo it is now ${day}. You can travel ahead and see what happens on the way.`,
    weekAhead: 'One week ahead',
    quarterAhead: '13 weeks ahead',
    backToToday: 'Back to today',
    realTitle: 'Sign in',
    realLead: 'You cannot sign in here yet. Whoever runs this place has not set up a sign-in service.',
    demo: 'Demo. All names and places are invented.',
  },
});
