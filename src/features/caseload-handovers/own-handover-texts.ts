import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The same to the citizen: short, and without a word of what a no would cost, because it costs nothing. */
export const ownHandoverTexts = dictionary({
  da: {
    title: 'Din sagsbehandler',
    handed: (to: string, day: string) => `${to} er din sagsbehandler fra ${day}.`,
    former: (from: string) => `Før var det ${from}. Nu ser ${from} kun, om dit forløb er i gang.`,
    returned: (from: string, day: string) => `Du sagde nej tak ${day}. ${from} er din sagsbehandler igen.`,
    papers: 'De papirer er sendt med',
    sent: (title: string, day: string) => `${title}, ${day}`,
    sayNo: 'Jeg vil ikke være med længere',
    no: {
      title: 'Vil du sige nej tak?',
      back: 'Din henvisning',
      lead: 'Det er frivilligt at være med. Du skal ikke forklare dit nej.',
      lines: (former: string, hasCourse: boolean) =>
        [
          `${former} er din sagsbehandler igen fra i dag.`,
          ...(hasCourse ? ['Dit forløb slutter i dag. Dit team kan ikke se det mere.'] : []),
          'Papirerne, der fulgte med, bliver lukket.',
          'Du kan få en ny henvisning, hvis du får lyst.',
        ].join('\n'),
      save: 'Ja, jeg siger nej tak',
      keep: 'Nej, gå tilbage',
    },
    done: { heading: 'Dit nej er gemt', text: 'Tak for dit svar. Det er helt i orden.' },
    see: (who: string) => `${who} kan se det her.`,
  },
  en: {
    title: 'Your caseworker',
    handed: (to: string, day: string) => `${to} is your caseworker from ${day}.`,
    former: (from: string) => `Before it was ${from}. Now ${from} only sees whether your course goes on.`,
    returned: (from: string, day: string) => `You said no thanks ${day}. ${from} is your caseworker again.`,
    papers: 'These papers were sent along',
    sent: (title: string, day: string) => `${title}, ${day}`,
    sayNo: 'I do not want to take part any more',
    no: {
      title: 'Do you want to say no thanks?',
      back: 'Your referral',
      lead: 'Taking part is voluntary. You need not explain your no.',
      lines: (former: string, hasCourse: boolean) =>
        [
          `${former} is your caseworker again from today.`,
          ...(hasCourse ? ['Your course ends today. Your team cannot see it any more.'] : []),
          'The papers that came along are closed.',
          'You can be referred again if you want to.',
        ].join('\n'),
      save: 'Yes, I say no thanks',
      keep: 'No, go back',
    },
    done: { heading: 'Your no is saved', text: 'Thank you for your answer. It is quite all right.' },
    see: (who: string) => `${who} can see this.`,
  },
});
