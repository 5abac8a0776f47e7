import type { CloseRunRefusal } from '../../../domain/run/close-run.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';
import type { HandedOn } from './run-closing.ts';

/** The words of closing a run: what must be done first, what it means, and what stands afterwards. */
export const runClosingTexts = dictionary({
  da: {
    title: 'Luk indsatsen',
    closedTitle: 'Indsatsen er lukket',
    lead: 'En indsats lukkes, når ingen i den mangler et svar eller et sted at gå hen.',
    closedLead: (day: string) => `Sidste dag var ${day}. Intet nyt begynder, og tallene gælder for den dag.`,
    closedBy: (name: string, day: string) => `Lukket af ${name} ${day}.`,
    link: 'Luk indsatsen',
    linkClosed: 'Slutrapport, overdragelse og sletning',
    before: 'Før I lukker',
    waiting: (count: number) =>
      count === 0
        ? 'Ingen venter på svar eller start.'
        : count === 1
          ? '1 borger venter på svar eller start.'
          : `${count} borgere venter på svar eller start.`,
    underWay: (count: number) =>
      count === 0
        ? 'Ingen er i gang.'
        : count === 1
          ? '1 borger er i gang. Afslut forløbet, og skriv, hvem der tager over.'
          : `${count} borgere er i gang. Afslut deres forløb, og skriv, hvem der tager over.`,
    close: 'Luk indsatsen for altid',
    means: [
      'Ingen kan henvises, og intet forløb begynder.',
      'Indsatsens dage og version ligger fast.',
      'Tallene er stadig til at se, og rapporter kan stadig skrives.',
      'Det kan ikke fortrydes.',
    ],
    lastDay: 'Indsatsens sidste dag',
    lastDayHint: 'For eksempel 18.11.2026. Tallene bliver gjort op for den dag.',
    save: 'Luk indsatsen',
    notYet: 'Knappen kommer, når alle har et svar og et sted at gå hen.',
    notSaved: 'Indsatsen er ikke lukket',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    done: 'Indsatsen er lukket',
    doneText: 'Slutrapporten kan skrives, når den sidste dag er gået.',
    refusals: {
      'closed-already': 'Indsatsen er lukket allerede',
      'somebody-waits': 'Giv dem, der venter, et svar først',
      'somebody-is-under-way': 'Afslut de forløb, der er i gang, først',
      'last-day-missing': 'Skriv den sidste dag, for eksempel 18.11.2026',
      'last-day-ahead': 'Vælg i dag eller en dag, der er gået',
      'last-day-before-first': 'Vælg en dag efter, at indsatsen begyndte',
    } satisfies Record<CloseRunRefusal, string>,
    reports: 'Slutrapport',
    reportsText: 'En rapport, der når til den sidste dag, til hver af dem, der er lovet tal.',
    noReports: 'Ingen er lovet tal',
    noReportsText: 'Der er ingen aftaler om mål, så ingen venter på en slutrapport.',
    report: {
      sealed: 'Lukket og sendt',
      written: 'Skrevet, ikke lukket endnu',
      missing: 'Mangler',
    },
    writeReport: 'Skriv rapport',
    readReport: 'Se rapporten',
    handedOn: 'Overdragelse',
    handedOnText: 'Hvor hver enkelt gik hen. Siden kan skrives ud.',
    nobody: 'Ingen har været i indsatsen',
    nobodyText: 'Her kommer alle, der har haft et forløb, og hvem der tog over.',
    goesTo: (who: string) => `Går videre til: ${who}`,
    openCourse: 'Se forløbet',
    openReferral: 'Se henvisningen',
    toClosing: 'Gå til afslutning',
    stands: {
      waits: 'venter',
      under_way: 'i gang',
      ended: 'Slut',
    } satisfies Record<HandedOn['stands'], string>,
    endedOn: (ending: string, day: string) => `${ending}, ${day}`,
    toPlan: 'Egen plan for det næste',
    schedule: 'Sletning',
    scheduleText:
      'Sådan er reglerne i dag, når intet nyt begynder. En journal eller et ønske om at se alt kan holde en sag længere. Tallene bliver stående i rapporterne.',
    noSchedule: 'Der er intet at slette',
    noScheduleText: 'Her kommer, hvor mange sager der slettes hvornår.',
    scheduleColumns: { house: 'Hos', when: 'Slettes', records: 'Sager' },
    fromTo: (from: string, to: string) => (from === to ? from : `${from} til ${to}`),
    notEnded: 'Ikke slut endnu',
    noRule: 'Ingen regel endnu',
    see: 'Kun projektlederen ser siden. Hver gang listen åbnes, skriver vi det ned.',
  },
  en: {
    title: 'Close the programme',
    closedTitle: 'The programme is closed',
    lead: 'A programme is closed when nobody in it lacks an answer or a place to go.',
    closedLead: (day: string) =>
      `The last day was ${day}. Nothing new begins, and the figures are of that day.`,
    closedBy: (name: string, day: string) => `Closed by ${name} on ${day}.`,
    link: 'Close the programme',
    linkClosed: 'Final report, handover and erasure',
    before: 'Before you close',
    waiting: (count: number) =>
      count === 0
        ? 'Nobody waits for an answer or a start.'
        : count === 1
          ? '1 citizen waits for an answer or a start.'
          : `${count} citizens wait for an answer or a start.`,
    underWay: (count: number) =>
      count === 0
        ? 'Nobody is under way.'
        : count === 1
          ? '1 citizen is under way. Close the course and write who takes over.'
          : `${count} citizens are under way. Close their courses and write who takes over.`,
    close: 'Close the programme for good',
    means: [
      'Nobody can be referred, and no course begins.',
      'The days and the version of the programme stand.',
      'The figures can still be seen, and reports can still be written.',
      'It cannot be undone.',
    ],
    lastDay: 'The last day of the programme',
    lastDayHint: 'For example 18.11.2026. The figures are made up for that day.',
    save: 'Close the programme',
    notYet: 'The button comes when everybody has an answer and a place to go.',
    notSaved: 'The programme is not closed',
    nothingLost: 'What you wrote is still here.',
    done: 'The programme is closed',
    doneText: 'The final report can be written once the last day has gone.',
    refusals: {
      'closed-already': 'The programme is closed already',
      'somebody-waits': 'Give those who wait an answer first',
      'somebody-is-under-way': 'Close the courses that go on first',
      'last-day-missing': 'Write the last day, for example 18.11.2026',
      'last-day-ahead': 'Choose today or a day that has passed',
      'last-day-before-first': 'Choose a day after the programme began',
    },
    reports: 'Final report',
    reportsText: 'A report that reaches to the last day, for each of those who were promised figures.',
    noReports: 'Nobody was promised figures',
    noReportsText: 'There are no agreed targets, so nobody waits for a final report.',
    report: {
      sealed: 'Sealed and delivered',
      written: 'Written, not sealed yet',
      missing: 'Missing',
    },
    writeReport: 'Write a report',
    readReport: 'See the report',
    handedOn: 'Handover',
    handedOnText: 'Where each of them went. The page can be printed.',
    nobody: 'Nobody has been in the programme',
    nobodyText: 'Here come all who had a course, and who took over.',
    goesTo: (who: string) => `Goes on to: ${who}`,
    openCourse: 'See the course',
    openReferral: 'See the referral',
    toClosing: 'Go to the closing',
    stands: { waits: 'waits', under_way: 'under way', ended: 'Over' },
    endedOn: (ending: string, day: string) => `${ending}, ${day}`,
    toPlan: 'Own plan for what comes next',
    schedule: 'Erasure',
    scheduleText:
      'These are the rules of today, if nothing new begins. A journal or a wish to see it all may keep a record longer. The figures stay in the reports.',
    noSchedule: 'There is nothing to erase',
    noScheduleText: 'Here comes how many records are erased when.',
    scheduleColumns: { house: 'With', when: 'Erased', records: 'Records' },
    fromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    notEnded: 'Not over yet',
    noRule: 'No rule yet',
    see: 'Only the project leader sees the page. Each time the list is opened we write it down.',
  },
});
