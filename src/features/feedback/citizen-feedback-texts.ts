import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Feedback on the citizen's own page. */
export const citizenFeedbackTexts = dictionary({
  da: {
    wants: (name: string) => `Det vil teamet skrive til ${name}`,
    lead: (name: string) => `${name} er din sagsbehandler. Du bestemmer, om det bliver sendt.`,
    about: (period: string, writer: string) => `${writer} har skrevet det. Det handler om ${period}.`,
    yesStands: (until: string) =>
      `Du har sagt ja til, at dit team må skrive. Dit ja gælder til ${until}. Derfor kan teamet også sende det.`,
    yesMeans: (authority: string, until: string) =>
      `Sender du det, siger du ja til det her: Din sagsbehandler hos ${authority} må læse, hvad dit team skriver om, hvordan det går. Det gælder også det næste. Du kan læse det hele her på siden. Dit ja gælder til ${until}. Du kan tage det tilbage, når du vil.`,
    purpose: 'Din sagsbehandler skal vide, hvordan det går.',
    noMeans:
      'Siger du nej, bliver det ikke sendt. Din sagsbehandler får ikke at vide, at teamet ville skrive. Alt går videre som før.',
    send: 'Ja, send det',
    keepBack: 'Nej, send det ikke',
    sent: (name: string) => `Sendt til ${name}`,
    sentTo: 'din sagsbehandler',
    sentOn: (day: string, period: string) => `Sendt ${day}. Det handler om ${period}.`,
    receipts: {
      released: { heading: 'Det er sendt', text: 'Du kan se det længere nede på siden.' },
      withheld: { heading: 'Det bliver ikke sendt', text: 'Du skal ikke gøre mere.' },
      gone: { heading: 'Der var svaret allerede', text: 'Se på siden, hvad det blev til.' },
    },
  },
  en: {
    wants: (name: string) => `What the team wants to write to ${name}`,
    lead: (name: string) => `${name} is your caseworker. You decide whether it is sent.`,
    about: (period: string, writer: string) => `${writer} has written it. It is about ${period}.`,
    yesStands: (until: string) =>
      `You have said yes to your team writing. Your yes holds until ${until}. That is why the team can send it too.`,
    yesMeans: (authority: string, until: string) =>
      `If you send it, you say yes to this: Your caseworker at ${authority} may read what your team writes about how you get on. The next time too. You can read all of it here on the page. Your yes holds until ${until}. You can take it back whenever you like.`,
    purpose: 'Your caseworker should know how you get on.',
    noMeans:
      'If you say no, it is not sent. Your caseworker is not told that the team wanted to write. Everything goes on as before.',
    send: 'Yes, send it',
    keepBack: 'No, do not send it',
    sent: (name: string) => `Sent to ${name}`,
    sentTo: 'your caseworker',
    sentOn: (day: string, period: string) => `Sent ${day}. It is about ${period}.`,
    receipts: {
      released: { heading: 'It is sent', text: 'You can see it further down the page.' },
      withheld: { heading: 'It is not sent', text: 'You need not do anything more.' },
      gone: { heading: 'It had its answer already', text: 'See on the page what became of it.' },
    },
  },
});
