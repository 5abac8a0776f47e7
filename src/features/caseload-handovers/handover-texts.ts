import type { HandoverRefusals } from '../../domain/caseload/hand-over.ts';
import type { ReturnRefusal } from '../../domain/caseload/return-case.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { PapersRefusal } from './commands/send-papers.ts';

/** A case that goes over to a colleague in the programme, to staff. */
export const handoverTexts = dictionary({
  da: {
    title: 'Overdrag sagen',
    back: 'Henvisningen',
    lead: (name: string) =>
      `${name} går over på sagsstammen hos en kollega i projektet, og får dermed én at ringe til.`,
    to: 'Hvem tager over?',
    toHint: 'Sagsbehandlere fra jeres egen kommune, der er med i projektgruppen.',
    toNobody: 'Ingen fra jeres kommune er i projektgruppen endnu. Spørg projektlederen.',
    papers: 'Hvilke papirer har du sendt?',
    papersHint:
      'Papirerne bliver i kommunens eget system. Her står kun, at de er sendt. Du kan krydse af senere.',
    sentOn: 'Hvilken dag er de sendt?',
    sentOnHint: 'Dag, måned og år, fx 23.11.2026',
    save: 'Overdrag sagen',
    what: 'Det sker der',
    whatLines: (name: string) =>
      [
        'Kollegaen er ansvarlig sagsbehandler fra i dag og er på teamet.',
        'Du står uden for teamet. Du ser, hvor forløbet står, og det, der bliver frigivet til dig.',
        `Siger ${name} nej senere, kommer sagen tilbage til dig samme dag, og papirerne lukkes.`,
      ].join('\n'),
    notSaved: 'Sagen er ikke overdraget endnu',
    nothingLost: 'Det, du har valgt, er her stadig.',
    refusals: {
      'no-handover': 'Denne indsats overtager ikke sagen',
      'not-accepted': 'Sagen kan overdrages, når svaret er ja',
      'handed-over-already': 'Sagen er overdraget',
      'nobody-chosen': 'Vælg, hvem der tager over',
      'not-in-project-group': 'Vælg en kollega fra listen',
      'sent-date-missing': 'Skriv en dato, der findes, fx 23.11.2026',
      'sent-in-the-future': 'Skriv dagen, papirerne blev sendt. Den kan ikke ligge i fremtiden.',
      'no-paper-chosen': 'Kryds af, hvad du har sendt',
      'not-with-programme': 'Sagen er ikke længere hos projektet',
    } satisfies Record<HandoverRefusals[keyof HandoverRefusals] | PapersRefusal, string>,
    section: {
      title: 'Sagen',
      handed: (from: string, to: string, day: string) => `${from} overdrog sagen til ${to} ${day}.`,
      returned: (from: string, day: string) => `Sagen kom tilbage til ${from} ${day}. Papirerne er lukket.`,
      papers: 'Papirer',
      sent: (title: string, day: string) => `${title}, sendt ${day}`,
      notSent: (title: string) => `${title}, ikke sendt endnu`,
      waits: 'Svaret er ja. Næste skridt er at overdrage sagen til en kollega i projektet.',
      waitsForOther: (name: string) => `Svaret er ja. Nu skal sagen overdrages, før ${name} kan starte.`,
      handOver: 'Overdrag sagen',
      sendPapers: 'Kryds papirer af',
      sayNo: 'Borgeren siger nej tak',
    },
    papersTitle: 'Papirer, der er sendt',
    papersSave: 'Gem',
    papersNotSaved: 'Papirerne er ikke krydset af endnu',
    no: {
      title: 'Borgeren siger nej tak',
      question: (name: string) => `Har ${name} sagt nej?`,
      lead: 'Det er frivilligt at være med. Et nej skal ikke forklares, og ingen spørger hvorfor.',
      lines: (former: string, hasCourse: boolean) =>
        [
          `Sagen går tilbage til ${former} i dag.`,
          'Papirerne, der fulgte med, lukkes.',
          hasCourse
            ? 'Forløbet slutter i dag, og teamet kan ikke længere åbne det.'
            : 'Der bliver ikke startet et forløb.',
          'Et nej gør ingen forskel for en ny henvisning.',
        ].join('\n'),
      save: 'Gem nejet',
      keep: 'Tilbage uden at gemme',
    },
    noRefusals: {
      'not-handed-over': 'Sagen er ikke overdraget',
      'returned-already': 'Sagen er tilbage',
      'course-over': 'Forløbet er slut',
    } satisfies Record<ReturnRefusal, string>,
    done: {
      handed: {
        heading: 'Sagen er overdraget',
        text: 'Kollegaen er ansvarlig fra i dag. Borgeren kan se det på sin side.',
      },
      papers: { heading: 'Papirerne er krydset af', text: 'Kollegaen kan se, hvornår de er sendt.' },
      returned: {
        heading: 'Nejet er gemt',
        text: 'Sagen er tilbage, hvor den kom fra. Papirerne er lukket.',
      },
    },
    see: (who: string) => `${who} kan se, hvem sagen er hos.`,
  },
  en: {
    title: 'Hand the case over',
    back: 'The referral',
    lead: (name: string) =>
      `${name} goes over to the caseload of a colleague in the programme, and so has one person to ring.`,
    to: 'Who takes over?',
    toHint: 'Caseworkers of your own municipality who are in the project group.',
    toNobody: 'Nobody from your municipality is in the project group yet. Ask the project leader.',
    papers: 'Which papers have you sent?',
    papersHint:
      'The papers stay in the municipality’s own system. Here it only says that they were sent. You can tick them later.',
    sentOn: 'On which day were they sent?',
    sentOnHint: 'Day, month and year, such as 23.11.2026',
    save: 'Hand the case over',
    what: 'This is what happens',
    whatLines: (name: string) =>
      [
        'Your colleague is the responsible caseworker from today, and on the team.',
        'You are outside the team. You see where the course stands, and what is released to you.',
        `If ${name} says no later, the case comes back to you the same day, and the papers close.`,
      ].join('\n'),
    notSaved: 'The case has not been handed over yet',
    nothingLost: 'What you chose is still here.',
    refusals: {
      'no-handover': 'This programme does not take the case over',
      'not-accepted': 'The case can be handed over once the answer is yes',
      'handed-over-already': 'The case has been handed over',
      'nobody-chosen': 'Choose who takes over',
      'not-in-project-group': 'Choose a colleague from the list',
      'sent-date-missing': 'Write a date that exists, such as 23.11.2026',
      'sent-in-the-future': 'Write the day the papers were sent. It cannot be in the future.',
      'no-paper-chosen': 'Tick what you have sent',
      'not-with-programme': 'The case is no longer with the programme',
    },
    section: {
      title: 'The case',
      handed: (from: string, to: string, day: string) => `${from} handed the case over to ${to} ${day}.`,
      returned: (from: string, day: string) => `The case came back to ${from} ${day}. The papers are closed.`,
      papers: 'Papers',
      sent: (title: string, day: string) => `${title}, sent ${day}`,
      notSent: (title: string) => `${title}, not sent yet`,
      waits: 'The answer is yes. The next step is to hand the case over to a colleague in the programme.',
      waitsForOther: (name: string) =>
        `The answer is yes. The case is to be handed over before ${name} can start.`,
      handOver: 'Hand the case over',
      sendPapers: 'Tick papers',
      sayNo: 'The citizen says no thanks',
    },
    papersTitle: 'Papers that were sent',
    papersSave: 'Save',
    papersNotSaved: 'The papers have not been ticked yet',
    no: {
      title: 'The citizen says no thanks',
      question: (name: string) => `Has ${name} said no?`,
      lead: 'Taking part is voluntary. A no needs no explanation, and nobody asks why.',
      lines: (former: string, hasCourse: boolean) =>
        [
          `The case goes back to ${former} today.`,
          'The papers that came along close.',
          hasCourse ? 'The course ends today, and the team can no longer open it.' : 'No course is begun.',
          'A no makes no difference to a new referral.',
        ].join('\n'),
      save: 'Save the no',
      keep: 'Back without saving',
    },
    noRefusals: {
      'not-handed-over': 'The case has not been handed over',
      'returned-already': 'The case is back',
      'course-over': 'The course is over',
    },
    done: {
      handed: {
        heading: 'The case is handed over',
        text: 'Your colleague is responsible from today. The citizen can see it on their page.',
      },
      papers: { heading: 'The papers are ticked', text: 'Your colleague can see when they were sent.' },
      returned: {
        heading: 'The no is saved',
        text: 'The case is back where it came from. The papers are closed.',
      },
    },
    see: (who: string) => `${who} can see whom the case is with.`,
  },
});
