import { longestWorry, type WorryWordsRefusal } from '../../../domain/network/worry-words.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** A mentor's worry: how it is sent, and what the mentor hears back. */
export const worryTexts = dictionary({
  da: {
    ask: (name: string) => `Er du bekymret for ${name}?`,
    title: 'Skriv, at du er bekymret',
    back: 'Din side',
    lead: 'Skriv få ord til dem, der holder forløbet sammen. De kontakter borgeren.',
    danger: 'Er nogen i fare lige nu, så ring 112.',
    words: (name: string) => `Hvad gør dig bekymret for ${name}?`,
    hint: 'Det, du selv har set eller hørt. For eksempel: Kom ikke to gange, og telefonen er slukket.',
    send: 'Send',
    noCourse: 'Så er der ingen på teamet at skrive til. Ring til kommunen, hvis du er bekymret.',
    see: (name: string) =>
      `Koordinatoren og sagsbehandleren på teamet kan læse det. ${name} kan se, at du har skrevet, og kan bede om at læse det.`,
    notSent: 'Det er ikke sendt endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    refusals: {
      'words-missing': 'Skriv få ord om det, du har set',
      'words-too-long': `Skriv højst ${longestWorry} tegn`,
    } satisfies Record<WorryWordsRefusal, string>,
    sent: { heading: 'Det er sendt', text: 'Her kan du se, når det er læst. Tak, fordi du skrev.' },
    receipts: 'Det, du har sendt',
    waits: (day: string) => `Sendt ${day}. Ikke læst endnu.`,
    read: (sent: string, read: string) => `Sendt ${sent}. Læst ${read}.`,
  },
  en: {
    ask: (name: string) => `Are you worried about ${name}?`,
    title: 'Write that you are worried',
    back: 'Your page',
    lead: 'Write a few words to those who hold the course together. They contact the citizen.',
    danger: 'If somebody is in danger right now, call 112.',
    words: (name: string) => `What makes you worried about ${name}?`,
    hint: 'What you have seen or heard yourself. Such as: Did not come twice, and the phone is off.',
    send: 'Send',
    noCourse: 'So there is nobody on the team to write to. Call the municipality if you are worried.',
    see: (name: string) =>
      `The coordinator and the caseworker on the team can read it. ${name} can see that you wrote, and can ask to read it.`,
    notSent: 'It has not been sent yet',
    nothingLost: 'What you have written is still here.',
    refusals: {
      'words-missing': 'Write a few words about what you have seen',
      'words-too-long': `Write at most ${longestWorry} characters`,
    },
    sent: { heading: 'It has been sent', text: 'You see here when it has been read. Thank you for writing.' },
    receipts: 'What you have sent',
    waits: (day: string) => `Sent ${day}. Not read yet.`,
    read: (sent: string, read: string) => `Sent ${sent}. Read ${read}.`,
  },
});
