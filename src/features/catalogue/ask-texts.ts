import { dictionary } from '../../platform/i18n/dictionary.ts';

/**
 * How to ask about a programme, in the words of each reader. `whom` is the run contact, or the words for "those
 * behind the programme"; `days` is how soon a referral is answered.
 */
export const askTexts = dictionary({
  da: {
    thoseBehind: 'dem, der står bag',
    finished: (whom: string) =>
      `Indsatsen er slut og tager ikke imod flere. Spørg ${whom}, hvis du vil vide, hvordan det gik.`,
    citizen: {
      title: 'Er det til dig selv?',
      first: (whom: string) =>
        `Ring eller skriv til ${whom}. Du kan også sige det til din sagsbehandler i kommunen.`,
      second: 'Du må gerne bare spørge. Det binder dig ikke.',
      third: 'Skriv ikke dit CPR-nummer i en mail, og skriv ikke om dit helbred. Ring hellere.',
      last: 'Er det noget for dig, kan din sagsbehandler henvise dig.',
    },
    relative: {
      title: 'Er du pårørende?',
      first: (whom: string) => `Ring gerne til ${whom} og hør, hvad indsatsen er.`,
      second: 'Vi må ikke tale om den, du tænker på, før hun eller han selv har sagt ja til det.',
      third: 'Vis siden frem, eller giv pjecen videre. I kan også ringe sammen.',
      last: 'Bagefter taler den, du tænker på, med sin sagsbehandler.',
    },
    gp: {
      title: 'Er du læge?',
      first: 'Fortæl din patient om indsatsen, og giv pjecen med.',
      second: (whom: string) => `Patienten kan selv ringe til ${whom} eller sige det til sin sagsbehandler.`,
      third:
        'Vil du ringe for din patient, så spørg patienten først. Send ikke noget om helbred i en almindelig mail.',
      last: 'Det er kommunen, der henviser. Du hører, hvordan det går, hvis patienten siger ja til det.',
    },
    caseworker: {
      title: 'Er du sagsbehandler?',
      first: (whom: string) =>
        `Er du i tvivl, om det passer, så ring til ${whom} uden at sige, hvem det drejer sig om.`,
      second: 'Fortæl kort om indsatsen, og giv borgeren pjecen.',
      third: 'Log ind, og send henvisningen der.',
      last: (_whom: string, days: string) =>
        `Du får svar inden for ${days}. På vejen kan du se, hvor langt henvisningen er.`,
    },
  },
  en: {
    thoseBehind: 'those behind it',
    finished: (whom: string) =>
      `The programme has ended and takes no more people. Ask ${whom} if you would like to know how it went.`,
    citizen: {
      title: 'Is it for yourself?',
      first: (whom: string) =>
        `Ring or write to ${whom}. You can also tell your caseworker in the municipality.`,
      second: 'You are welcome just to ask. It does not bind you.',
      third:
        'Do not write your CPR number in a mail, and do not write about your health. Please ring instead.',
      last: 'If it is something for you, your caseworker can refer you.',
    },
    relative: {
      title: 'Are you a relative?',
      first: (whom: string) => `You are welcome to ring ${whom} and hear what the programme is.`,
      second:
        'We may not talk about the person you are thinking of until they have said yes to it themselves.',
      third: 'Show them this page, or pass the leaflet on. You can also ring together.',
      last: 'After that, the person you are thinking of talks with their caseworker.',
    },
    gp: {
      title: 'Are you a doctor?',
      first: 'Tell your patient about the programme, and hand over the leaflet.',
      second: (whom: string) => `The patient can ring ${whom} or tell their caseworker.`,
      third:
        'If you want to ring for your patient, ask the patient first. Send nothing about health in an ordinary mail.',
      last: 'It is the municipality that refers. You hear how it goes if the patient says yes to that.',
    },
    caseworker: {
      title: 'Are you a caseworker?',
      first: (whom: string) => `If you doubt whether it fits, ring ${whom} without saying whom it is about.`,
      second: 'Tell briefly about the programme, and give the citizen the leaflet.',
      third: 'Sign in, and send the referral there.',
      last: (_whom: string, days: string) =>
        `You get an answer within ${days}. On the way you can see how far the referral has come.`,
    },
  },
});
