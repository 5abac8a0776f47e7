import type { NotedStepKind } from '../../domain/referral/intake-step.ts';
import type { CitizensChoice, StepOutcome } from '../../domain/referral/step-outcome.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The way in, to the citizen: short sentences, and no word of what a no would cost, because it costs nothing. */
export const ownIntakeTexts = dictionary({
  da: {
    title: 'Vejen ind',
    titleOf: (programme: string) => `Vejen ind, ${programme}`,
    kinds: {
      told_briefly: 'Du hører kort om det',
      leaflet_handed_out: 'Du får en pjece',
      project_group_calls: 'Projektet ringer til dig',
      information_meeting: 'Du kommer til et møde og hører mere',
      joint_meeting: 'Vi mødes sammen med din sagsbehandler',
      clarifying_talk: 'Vi taler om, om det er noget for dig',
      voluntary_choice: 'Du siger ja eller nej. Det er frivilligt.',
    } satisfies Record<NotedStepKind, string>,
    outcomes: {
      done: (day: string) => `Det skete ${day}.`,
      reached: (day: string) => `I talte sammen ${day}.`,
      not_reached: (day: string) => `De ringede ${day} og prøver igen.`,
      agreed: (day: string) => `Vi har aftalt ${day}.`,
      held: (day: string) => `Vi mødtes ${day}.`,
      not_held: () => 'Vi finder en ny dag.',
      yes: (day: string) => `Du sagde ja ${day}.`,
      thinking: () => 'Du tænker over det. Tag dig god tid.',
      no: (day: string) => `Du sagde nej ${day}.`,
    } satisfies Record<StepOutcome, (day: string) => string>,
    next: 'Det er næste skridt.',
    question: 'Vil du være med?',
    questionAfterYes: 'Har du fortrudt?',
    free: 'Det er frivilligt. Et nej skal du ikke forklare, og du kan sige ja en anden gang.',
    choices: {
      yes: 'Ja, jeg vil gerne',
      thinking: 'Jeg vil tænke over det',
      no: 'Nej tak',
    } satisfies Record<CitizensChoice, string>,
    save: 'Gem mit svar',
    choose: 'Vælg et svar først',
    done: {
      yes: { heading: 'Dit ja er gemt', text: 'Nu ser vi på det, og du får svar her på siden.' },
      thinking: { heading: 'Det er gemt', text: 'Tag dig god tid. Du kan svare her, når du er klar.' },
      no: { heading: 'Dit nej er gemt', text: 'Tak for dit svar. Det er helt i orden.' },
    } satisfies Record<CitizensChoice, { heading: string; text: string }>,
    open: 'Se din henvisning',
  },
  en: {
    title: 'The way in',
    titleOf: (programme: string) => `The way in, ${programme}`,
    kinds: {
      told_briefly: 'You hear briefly about it',
      leaflet_handed_out: 'You get a leaflet',
      project_group_calls: 'The project calls you',
      information_meeting: 'You come to a meeting and hear more',
      joint_meeting: 'We meet together with your caseworker',
      clarifying_talk: 'We talk about whether it is for you',
      voluntary_choice: 'You say yes or no. It is voluntary.',
    },
    outcomes: {
      done: (day: string) => `It happened ${day}.`,
      reached: (day: string) => `You talked ${day}.`,
      not_reached: (day: string) => `They called ${day} and will try again.`,
      agreed: (day: string) => `We have agreed on ${day}.`,
      held: (day: string) => `We met ${day}.`,
      not_held: () => 'We will find another day.',
      yes: (day: string) => `You said yes ${day}.`,
      thinking: () => 'You are thinking about it. Take your time.',
      no: (day: string) => `You said no ${day}.`,
    },
    next: 'This is the next step.',
    question: 'Do you want to take part?',
    questionAfterYes: 'Have you changed your mind?',
    free: 'It is voluntary. A no needs no explanation, and you can say yes another time.',
    choices: { yes: 'Yes, I would like to', thinking: 'I want to think about it', no: 'No thank you' },
    save: 'Save my answer',
    choose: 'Choose an answer first',
    done: {
      yes: {
        heading: 'Your yes is saved',
        text: 'Now we look at it, and you get an answer here on the page.',
      },
      thinking: { heading: 'It is saved', text: 'Take your time. You can answer here when you are ready.' },
      no: { heading: 'Your no is saved', text: 'Thank you for your answer. It is quite all right.' },
    },
    open: 'See your referral',
  },
});
