import type { ProposalRefusals } from '../../domain/feedback/propose-feedback.ts';
import { longestFeedback } from '../../domain/feedback/propose-feedback.ts';
import type { ReleaseRefusal, WithholdRefusal } from '../../domain/feedback/settle-feedback.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What a press of a button comes to where it cannot come to what was meant. */
type Refusal = ReleaseRefusal | WithholdRefusal;

/** Feedback as the team makes it, and as the caseworker outside the team reads it. */
export const feedbackTexts = dictionary({
  da: {
    title: 'Tilbagemeldinger',
    back: 'Forløbet',
    lead: (name: string, receivers: string) =>
      `Det, ${receivers} får at vide om, hvordan det går ${name}. Intet bliver sendt, uden at ${name} har sagt ja.`,
    write: 'Skriv en tilbagemelding',
    nobody: 'Der er ingen at skrive til',
    nobodyText: (name: string) =>
      `${name}s sagsbehandler er med på teamet og ser forløbet selv. Får ${name} en sagsbehandler uden for teamet, kan I skrive herfra.`,
    open: (name: string) => `Ligger hos ${name}`,
    openText: (name: string) => `${name} kan læse teksten på sin egen side og svare dér.`,
    mayRelease: (name: string, until: string) =>
      `${name} har sagt ja til tilbagemeldinger til og med ${until}. Derfor kan du også sende den.`,
    waits: (name: string) =>
      `${name} har ikke sagt ja til tilbagemeldinger. Den bliver sendt, når ${name} trykker ja.`,
    release: 'Send den',
    withdraw: 'Træk den tilbage',
    sent: 'Sendt',
    noneSent: 'Der er ikke sendt noget endnu',
    noneSentText: (name: string) => `Det, ${name} har sagt ja til at sende, står her ord for ord.`,
    withheld: 'Ikke sendt',
    withheldText: 'De bliver her hos teamet. Ingen andre kan se, at de har været skrevet.',
    source: (period: string, writer: string, day: string) => `Om ${period}. Skrevet af ${writer} ${day}.`,
    sentByTeam: (name: string, day: string) => `Sendt ${day} af ${name}.`,
    sentByCitizen: (name: string, day: string) => `Sendt ${day} af ${name} selv.`,
    keptByTeam: (name: string, day: string) => `Trukket tilbage ${day} af ${name}.`,
    keptByCitizen: (name: string, day: string) => `${name} sagde nej ${day}.`,
    see: (who: string) => `Det kan ses af: ${who}.`,
    seeReceivers: (who: string) => `${who} ser kun det, der er sendt, og kun så længe borgerens ja gælder.`,
    done: {
      proposed: {
        heading: 'Teksten er vist',
        text: 'Den ligger nu på borgerens egen side. Den er ikke sendt endnu.',
      },
      released: { heading: 'Tilbagemeldingen er sendt', text: 'Sagsbehandleren kan læse den nu.' },
      withheld: { heading: 'Den bliver ikke sendt', text: 'Vil du skrive en ny, så kan du gøre det nu.' },
    },
    refused: {
      'withheld-already': 'Det er sagt nej til den i mellemtiden. Den bliver ikke sendt.',
      'released-already': 'Den er sendt i mellemtiden og kan ikke trækkes tilbage.',
      'no-consent':
        'Borgeren har ikke sagt ja til tilbagemeldinger lige nu. Borgeren kan stadig selv sende den.',
      'nobody-to-tell': 'Der er ikke længere en sagsbehandler uden for teamet.',
    } satisfies Record<Refusal, string>,
    notDone: 'Der skete ikke noget',
    compose: {
      title: 'Skriv en tilbagemelding',
      lead: (name: string, receivers: string) => `Til ${receivers}. ${name} ser den, før den bliver sendt.`,
      period: 'Perioden',
      otherPeriod: 'Vælg en anden periode',
      from: 'Fra',
      to: 'Til og med',
      usePeriod: 'Brug perioden',
      words: 'Teksten',
      wordsHint: (name: string) =>
        `Den er skrevet ud fra mødelisten og de aftaler, ${name} kender. Læs den igennem, og ret den, så den siger det godt.`,
      show: (name: string) => `Vis den for ${name}`,
      notSent: 'Den bliver ikke sendt nu.',
      notShown: 'Teksten er ikke vist endnu',
      nothingLost: 'Det, du har skrevet, er her stadig.',
      openAlready: (name: string) => `Der ligger allerede en tekst hos ${name}`,
      openAlreadyText: 'Vent på svaret, eller træk den tilbage, før du skriver en ny.',
      toOpen: 'Se den',
    },
    refusals: {
      'nobody-to-tell': 'Der er ingen sagsbehandler uden for teamet at skrive til',
      'one-is-open': 'Der ligger allerede en tekst hos borgeren. Vent på svaret, eller træk den tilbage',
      'from-missing': 'Skriv den første dag, for eksempel 21.10.2026',
      'from-before-start': 'Vælg en dag i forløbet. Så langt tilbage går det ikke',
      'to-missing': 'Skriv den sidste dag, for eksempel 18.11.2026',
      'to-before-from': 'Vælg en sidste dag, der ligger efter den første',
      'to-in-the-future': 'Vælg i dag eller en dag før',
      'words-missing': 'Skriv, hvad sagsbehandleren skal have at vide',
      'words-too-long': `Gør teksten kortere. Der er plads til ${longestFeedback.toLocaleString('da')} tegn`,
    } satisfies Record<ProposalRefusals[keyof ProposalRefusals], string>,
    received: {
      title: 'Fra teamet',
      reason: (name: string) => `Du læser det, fordi ${name} har sagt ja til det.`,
      reasonUntil: (name: string, until: string) =>
        `Du læser det, fordi ${name} har sagt ja til det. Det gælder til og med ${until}.`,
      closes: (name: string) =>
        `Tager ${name} sit ja tilbage, lukker det med det samme. At du har læst det, er noteret.`,
      source: (period: string) => `Om ${period}`,
    },
  },
  en: {
    title: 'Feedback',
    back: 'The course',
    lead: (name: string, receivers: string) =>
      `What ${receivers} is told about how ${name} gets on. Nothing is sent unless ${name} has said yes.`,
    write: 'Write feedback',
    nobody: 'There is nobody to write to',
    nobodyText: (name: string) =>
      `${name}’s caseworker is on the team and sees the course. If ${name} gets a caseworker outside the team, you can write from here.`,
    open: (name: string) => `With ${name}`,
    openText: (name: string) => `${name} can read the text on their own page and answer there.`,
    mayRelease: (name: string, until: string) =>
      `${name} has said yes to feedback until ${until}. That is why you can send it too.`,
    waits: (name: string) => `${name} has not said yes to feedback. It is sent when ${name} presses yes.`,
    release: 'Send it',
    withdraw: 'Take it back',
    sent: 'Sent',
    noneSent: 'Nothing has been sent yet',
    noneSentText: (name: string) => `What ${name} has said yes to sending stands here word for word.`,
    withheld: 'Not sent',
    withheldText: 'These stay here with the team. Nobody else can see that they were written.',
    source: (period: string, writer: string, day: string) => `About ${period}. Written by ${writer} ${day}.`,
    sentByTeam: (name: string, day: string) => `Sent ${day} by ${name}.`,
    sentByCitizen: (name: string, day: string) => `Sent ${day} by ${name} in person.`,
    keptByTeam: (name: string, day: string) => `Taken back ${day} by ${name}.`,
    keptByCitizen: (name: string, day: string) => `${name} said no ${day}.`,
    see: (who: string) => `It can be seen by: ${who}.`,
    seeReceivers: (who: string) =>
      `${who} sees only what has been sent, and only as long as the citizen’s yes holds.`,
    done: {
      proposed: {
        heading: 'The text has been shown',
        text: 'It is now on the citizen’s own page. It has not been sent yet.',
      },
      released: { heading: 'The feedback has been sent', text: 'The caseworker can read it now.' },
      withheld: { heading: 'It is not sent', text: 'If you want to write a new one, you can do so now.' },
    },
    refused: {
      'withheld-already': 'Somebody has said no to it meanwhile. It is not sent.',
      'released-already': 'It has been sent meanwhile and cannot be taken back.',
      'no-consent': 'The citizen has not said yes to feedback right now. They can still send it themself.',
      'nobody-to-tell': 'There is no caseworker outside the team any more.',
    },
    notDone: 'Nothing happened',
    compose: {
      title: 'Write feedback',
      lead: (name: string, receivers: string) => `To ${receivers}. ${name} sees it before it is sent.`,
      period: 'The period',
      otherPeriod: 'Choose another period',
      from: 'From',
      to: 'Until',
      usePeriod: 'Use the period',
      words: 'The text',
      wordsHint: (name: string) =>
        `It is made from the list of meetings and the appointments ${name} knows of. Read it through and change it so that it says it well.`,
      show: (name: string) => `Show it to ${name}`,
      notSent: 'It is not sent now.',
      notShown: 'The text has not been shown yet',
      nothingLost: 'What you wrote is still here.',
      openAlready: (name: string) => `There is a text with ${name} already`,
      openAlreadyText: 'Wait for the answer, or take it back before you write a new one.',
      toOpen: 'See it',
    },
    refusals: {
      'nobody-to-tell': 'There is no caseworker outside the team to write to',
      'one-is-open': 'There is a text with the citizen already. Wait for the answer, or take it back',
      'from-missing': 'Write the first day, for example 21.10.2026',
      'from-before-start': 'Choose a day in the course. It does not go that far back',
      'to-missing': 'Write the last day, for example 18.11.2026',
      'to-before-from': 'Choose a last day that comes after the first',
      'to-in-the-future': 'Choose today or a day before',
      'words-missing': 'Write what the caseworker should be told',
      'words-too-long': `Make the text shorter. There is room for ${longestFeedback.toLocaleString('en-GB')} characters`,
    },
    received: {
      title: 'From the team',
      reason: (name: string) => `You can read this because ${name} has said yes to it.`,
      reasonUntil: (name: string, until: string) =>
        `You can read this because ${name} has said yes to it. It holds until ${until}.`,
      closes: (name: string) =>
        `If ${name} takes the yes back, it closes at once. That you have read it is noted.`,
      source: (period: string) => `About ${period}`,
    },
  },
});

/** What a page has just been told to say was done. */
export type FeedbackDone = keyof (typeof feedbackTexts)['da']['done'];
export type FeedbackRefused = Refusal;
