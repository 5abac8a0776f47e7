import type { BringRefusal } from '../../../domain/network/bring-along.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Kept with each yes. Whoever changes what is said yes to below counts this up. */
export const yesVersion = 1;

/** The citizen's page about one person around them, and the yes to bring that person along to one meeting. */
export const alongTexts = dictionary({
  da: {
    open: 'Møder og hjælp',
    openMeetings: 'Møder',
    back: 'Folk omkring mig',
    subtitle: (part: string, connection: string) => `${part}: ${connection}`,
    lead: (name: string) => `Her vælger du, hvilke møder ${name} skal med til.`,
    meetings: 'Dine møder',
    invited: 'Inviteret',
    invite: (name: string) => `Inviter ${name}`,
    takeBack: 'Tag tilbage',
    none: 'Du har ingen møder lige nu',
    noneText: 'Når der er aftalt et møde, kan du invitere herfra.',
    noneLeft: (name: string) => `${name} er ikke inviteret til noget lige nu og ser derfor ingenting.`,
    endsByItself: (name: string) => `Siden lukker af sig selv for ${name} dagen efter det sidste møde.`,
    see: (name: string) => `Du og dit team kan se, hvad ${name} er inviteret til.`,
    yes: {
      title: (name: string) => `Skal ${name} med?`,
      lead: 'Læs det, du siger ja til, først.',
      panel: 'Det siger du ja til',
      meeting: (name: string, title: string, when: string) =>
        `${name} må se, at du skal til: ${title}. ${when}.`,
      sees: 'Ellers kun det, du bliver kaldt, og det nummer, du selv har valgt at give. Ikke din plan, dine noter eller møder uden invitation.',
      ends: 'Det gælder til og med dagen efter mødet. Du kan tage det tilbage med ét tryk. Så lukker det med det samme.',
      voluntary: 'Du bestemmer selv. Siger du nej, sker der ikke noget.',
      press: (name: string) => `Ja, inviter ${name}`,
      no: 'Nej, gå tilbage',
      changed: 'Mødet er ændret imens',
      changedText: 'Læs teksten igen, og sig ja, hvis det stadig passer.',
      see: 'Du og dit team kan se, at du har sagt ja, og hvad der stod.',
    },
    refusals: {
      over: 'Mødet er holdt. Vælg et møde, der ligger forude',
      'not-for-company': 'Til et hold kan man ikke tage nogen med. Vælg et andet møde',
      'cafes-enough': 'Der er plads til to caféer. Tag den ene tilbage først, hvis det skal være denne',
    } satisfies Record<BringRefusal, string>,
    done: {
      brought: {
        heading: 'Invitationen er givet',
        text: 'Tid og sted står nu på den side, personen selv har. Sig det gerne også.',
      },
      'taken-back': { heading: 'Invitationen er taget tilbage', text: 'Mødet er væk fra personens side.' },
    },
  },
  en: {
    open: 'Meetings and help',
    openMeetings: 'Meetings',
    back: 'People around me',
    subtitle: (part: string, connection: string) => `${part}: ${connection}`,
    lead: (name: string) => `Here you choose which meetings ${name} comes along to.`,
    meetings: 'Your meetings',
    invited: 'Invited',
    invite: (name: string) => `Invite ${name}`,
    takeBack: 'Take back',
    none: 'You have no meetings right now',
    noneText: 'When a meeting is agreed, you can invite from here.',
    noneLeft: (name: string) => `${name} is not invited to anything right now, and so sees nothing.`,
    endsByItself: (name: string) => `The page closes by itself for ${name} the day after the last meeting.`,
    see: (name: string) => `You and your team can see what ${name} is invited to.`,
    yes: {
      title: (name: string) => `Shall ${name} come along?`,
      lead: 'First read what you say yes to.',
      panel: 'What you say yes to',
      meeting: (name: string, title: string, when: string) =>
        `${name} may see that you are going to: ${title}. ${when}.`,
      sees: 'Besides that only what you are called, and the number you have chosen to give. Not your plan, your notes or meetings without an invitation.',
      ends: 'It holds until the day after the meeting. You can take it back with one press. Then it closes at once.',
      voluntary: 'It is up to you. Nothing happens if you say no.',
      press: (name: string) => `Yes, invite ${name}`,
      no: 'No, go back',
      changed: 'The meeting has changed meanwhile',
      changedText: 'Read the words again, and say yes if they still suit you.',
      see: 'You and your team can see that you said yes, and to which words.',
    },
    refusals: {
      over: 'The meeting is over. Choose one that lies ahead',
      'not-for-company': 'Nobody can be brought along to a group. Choose another meeting',
      'cafes-enough': 'There is room for two cafés. Take one back first, if it is to be this one',
    },
    done: {
      brought: {
        heading: 'The invitation is given',
        text: 'Time and place now stand on the page they have. Do say it yourself, too.',
      },
      'taken-back': { heading: 'The invitation is taken back', text: 'The meeting is gone from their page.' },
    },
  },
});

export type AlongDone = keyof (typeof alongTexts)['da']['done'];
