import { type HelpWordsRefusal, longestHelp } from '../../../domain/network/help-agreement.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

export type HelpRefusal = HelpWordsRefusal | 'written-meanwhile';

/** The short agreement on how a relative helps: to the citizen, and to the relative. */
export const helpTexts = dictionary({
  da: {
    title: {
      citizen: (name: string) => `Sådan hjælper ${name}`,
      relative: (name: string) => `Sådan hjælper du ${name}`,
    },
    lead: {
      first: 'Skriv kort, hvad I er enige om. I kan begge to rette det. Så skal den anden sige ja igen.',
      later: 'Det er jeres aftale. I kan begge to rette den. Så skal den anden sige ja igen.',
    },
    agreed: (day: string) => `I er enige. Sagt ja ${day}.`,
    waitsForOther: (name: string, day: string) => `Skrevet ${day}. Venter på, at ${name} siger ja.`,
    waitsForYou: (name: string, day: string) => `${name} skrev det ${day}. Er du enig?`,
    holdsMeanwhile: 'Indtil da gælder det, I var enige om før.',
    yes: 'Ja, det er jeg enig i',
    words: { first: 'Skriv det her', change: 'Ret teksten' },
    hint: 'For eksempel: Inge ringer om morgenen og kører mig til møder. Hun taler ikke for mig.',
    send: 'Send til den anden',
    ask: 'Vil du rette noget?',
    notSaved: 'Det er ikke sendt endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    see: (name: string) => `Kun du og ${name} kan læse det. Teamet kan ikke.`,
    refusals: {
      'words-missing': 'Skriv få ord om, hvad I er enige om',
      'words-too-long': `Skriv højst ${longestHelp} tegn`,
      'written-meanwhile':
        'Den anden har skrevet noget nyt imens. Læs det, og send igen, hvis dit stadig passer',
    } satisfies Record<HelpRefusal, string>,
    toAnswer: {
      title: (name: string) => `${name} har skrevet til dig`,
      text: 'Det er om, hvordan I hjælpes ad. Læs det, når det passer dig.',
      open: 'Læs og svar',
    },
    done: {
      'help-sent': { heading: 'Det er sendt', text: 'Nu skal den anden læse det og sige ja.' },
      'help-agreed': { heading: 'I er enige', text: 'I kan begge to rette det, når I vil.' },
    },
  },
  en: {
    title: {
      citizen: (name: string) => `How ${name} helps`,
      relative: (name: string) => `How you help ${name}`,
    },
    lead: {
      first: 'Write briefly what you agree on. Both of you can change it. Then the other says yes again.',
      later: 'This is what the two of you agree on. Both can change it. Then the other says yes again.',
    },
    agreed: (day: string) => `You agree. Yes was said ${day}.`,
    waitsForOther: (name: string, day: string) => `Written ${day}. Waits for ${name} to say yes.`,
    waitsForYou: (name: string, day: string) => `${name} wrote this ${day}. Do you agree?`,
    holdsMeanwhile: 'Until then, what you agreed on before holds.',
    yes: 'Yes, I agree',
    words: { first: 'Write it here', change: 'Change the words' },
    hint: 'For example: Inge calls in the morning and drives me to meetings. She does not speak for me.',
    send: 'Send to the other',
    ask: 'Would you like to change something?',
    notSaved: 'It has not been sent yet',
    nothingLost: 'What you have written is still here.',
    see: (name: string) => `Only you and ${name} can read it. The team cannot.`,
    refusals: {
      'words-missing': 'Write a few words about what you agree on',
      'words-too-long': `Write at most ${longestHelp} characters`,
      'written-meanwhile':
        'The other has written something new. Read it, and send again if yours still suits',
    },
    toAnswer: {
      title: (name: string) => `${name} has written to you`,
      text: 'It is about how the two of you help each other. Read it when it suits you.',
      open: 'Read and answer',
    },
    done: {
      'help-sent': { heading: 'It has been sent', text: 'Now the other is to read it and say yes.' },
      'help-agreed': { heading: 'You agree', text: 'Both of you can change it whenever you like.' },
    },
  },
});

export type HelpDone = keyof (typeof helpTexts)['da']['done'];

export function readHelpDone(code: string): HelpDone | undefined {
  return Object.hasOwn(helpTexts.da.done, code) ? (code as HelpDone) : undefined;
}
