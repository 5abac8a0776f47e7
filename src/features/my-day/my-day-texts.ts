import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { Reason } from './my-day.ts';

export const myDayTexts = dictionary({
  da: {
    title: 'Min dag',
    lead: (day: string, week: number) => `${day}, uge ${week}`,
    writeNote: 'Skriv kort notat',
    waits: 'Venter på dig',
    total: (count: number) => `${count} i alt`,
    now: 'I dag eller over tiden',
    next: 'De næste 14 dage',
    open: 'Uden frist',
    howItComes: 'Listen laver sig selv ud fra datoer. En linje forsvinder, når sagen er gjort.',
    nothing: 'Der er ikke noget, der venter på dig',
    nothingText:
      'Her kommer en linje, når en henvisning mangler svar, når et forløb skal begynde eller slutter snart, eller når der har været stille længe.',
    emergency: 'Nødadgang til en borgers oplysninger',
    breaks: 'Ferie og orlov',
    quietDay: {
      title: 'Din dag',
      funder: {
        heading: 'Der er ikke noget at læse lige nu',
        text: 'Her kommer de rapporter, I har aftalt at få. De holder tal og ord om indsatsen og intet om enkelte borgere.',
      },
      authority: {
        heading: 'Du er ikke på noget forløb lige nu',
        text: 'Her står det, du bliver bedt om: et forløb, en henvisning eller en historie, der skal læses igennem og godkendes.',
      },
      others: {
        heading: 'Der er ikke noget til dig lige nu',
        text: 'Her kommer det, du bliver bedt om: et forløb, en historie, der skal godkendes, eller et udtræk uden navne under en dataaftale.',
      },
    },
    courses: 'Dine forløb',
    noCourses: 'Du har ingen forløb lige nu',
    noCoursesText:
      'Et forløb står her, når du er på teamet, leder indsatsen eller er borgerens sagsbehandler.',
    more: (count: number) => `Vis ${count} mere`,
    sent: 'Du har henvist',
    answer: {
      action: 'Svar på henvisningen',
      sentToday: 'Henvist i dag.',
      sent: (days: string) => `Henvist for ${days} siden.`,
      dueToday: 'Svarfrist i dag',
      overdue: (days: string) => `${days} over svarfristen`,
      due: (days: string) => `svar om ${days}`,
    },
    handOver: {
      text: (day: string) => `Fik ja ${day}. Sagen skal gå videre til en kollega i projektet.`,
      action: 'Overdrag sagen',
    },
    start: {
      action: 'Begynd forløbet',
      text: (day: string) => `Fik ja ${day}. Mangler en startdag og et team.`,
    },
    quiet: {
      action: 'Skriv notat',
      tag: (weeks: string) => `${weeks} stille`,
      text: (day: string) => `Sidste kontakt var ${day}.`,
      never: (day: string) => `Ingen kontakt er skrevet ned, siden forløbet begyndte ${day}.`,
    },
    consent: {
      action: 'Se det, der deles',
      today: 'i dag',
      left: (days: string) => `om ${days}`,
      text: (day: string) => `Et ja til at dele slutter ${day}. Vil borgeren, kan der siges ja igen.`,
    },
    logReview: {
      title: 'Logopfølgning',
      action: 'Træk en stikprøve',
      today: 'i dag',
      left: (days: string) => `om ${days}`,
      late: (days: string) => `${days} over tiden`,
      text: (day: string) =>
        `Næste stikprøve af, hvem der har set hvad, skal være underskrevet senest ${day}.`,
    },
    course: {
      week: (week: number, weeks: number | undefined) =>
        weeks === undefined ? `Uge ${week}` : `Uge ${week} af ${weeks}`,
      phaseWeek: (phase: string, week: number, weeks: number | undefined) =>
        weeks === undefined ? `${phase}, uge ${week}` : `${phase}, uge ${week} af ${weeks}`,
      onPause: (week: string) => `${week}, på pause`,
      notBegun: (day: string) => `Begynder ${day}`,
      over: (day: string) => `Sluttede ${day}`,
    },
    contact: {
      anybody: (day: string) => `Sidste kontakt ${day}`,
      own: (day: string) => `Din sidste kontakt ${day}`,
    },
    waitingFor: (day: string) => `Henvist ${day}, venter på svar`,
    acceptedOn: (day: string) => `Fik ja ${day}, begynder snart`,
    see: 'Kun du ser din dag.',
    names: (reasons: string) => `Navnene er borgere, du ${reasons}.`,
    reasons: {
      team: 'er på team med',
      lead: 'leder indsatsen for',
      responsible: 'er sagsbehandler for',
      intake: 'skal svare på henvisningen af',
      sent: 'har henvist',
      caseload: 'leder sagsbehandlerne for',
    } satisfies Record<Reason, string>,
    or: ' eller ',
  },
  en: {
    title: 'My day',
    lead: (day: string, week: number) => `${day}, week ${week}`,
    writeNote: 'Write a short note',
    waits: 'Waiting for you',
    total: (count: number) => `${count} in all`,
    now: 'Today or overdue',
    next: 'The next 14 days',
    open: 'No deadline',
    howItComes: 'The list makes itself from dates. A line goes away when the thing is done.',
    nothing: 'Nothing is waiting for you',
    nothingText:
      'A line comes here when a referral lacks an answer, when a course is to begin or ends soon, or when it has been quiet for too long.',
    emergency: 'Emergency access to a citizen’s record',
    breaks: 'Holidays and leave',
    quietDay: {
      title: 'Your day',
      funder: {
        heading: 'There is nothing to read right now',
        text: 'Here come the reports you have agreed to get. They hold figures and words about the programme and nothing about single citizens.',
      },
      authority: {
        heading: 'You are on no course right now',
        text: 'Here stands what you are asked for: a course, a referral, or a story to be read through and approved.',
      },
      others: {
        heading: 'There is nothing for you right now',
        text: 'Here comes what you are asked for: a course, a story to approve, or an extract without names under a data agreement.',
      },
    },
    courses: 'Your courses',
    noCourses: 'You have no courses right now',
    noCoursesText:
      'A course stands here when you are on the team, lead the programme or are the citizen’s caseworker.',
    more: (count: number) => `Show ${count} more`,
    sent: 'You have referred',
    answer: {
      action: 'Answer the referral',
      sentToday: 'Referred today.',
      sent: (days: string) => `Referred ${days} ago.`,
      dueToday: 'Answer due today',
      overdue: (days: string) => `answer ${days} late`,
      due: (days: string) => `answer in ${days}`,
    },
    handOver: {
      text: (day: string) => `Got a yes ${day}. The case is to go on to a colleague in the programme.`,
      action: 'Hand the case over',
    },
    start: {
      action: 'Begin the course',
      text: (day: string) => `Got a yes ${day}. A first day and a team are missing.`,
    },
    quiet: {
      action: 'Write a note',
      tag: (weeks: string) => `quiet for ${weeks}`,
      text: (day: string) => `The last contact was ${day}.`,
      never: (day: string) => `No contact has been written down since the course began ${day}.`,
    },
    consent: {
      action: 'See what is shared',
      today: 'today',
      left: (days: string) => `in ${days}`,
      text: (day: string) => `A yes to sharing ends ${day}. If the citizen wants, a yes can be said again.`,
    },
    logReview: {
      title: 'Access-log review',
      action: 'Draw a sample',
      today: 'today',
      left: (days: string) => `in ${days}`,
      late: (days: string) => `${days} late`,
      text: (day: string) =>
        `The next sample of who has looked at what is to be signed no later than ${day}.`,
    },
    course: {
      week: (week: number, weeks: number | undefined) =>
        weeks === undefined ? `Week ${week}` : `Week ${week} of ${weeks}`,
      phaseWeek: (phase: string, week: number, weeks: number | undefined) =>
        weeks === undefined ? `${phase}, week ${week}` : `${phase}, week ${week} of ${weeks}`,
      onPause: (week: string) => `${week}, on pause`,
      notBegun: (day: string) => `Begins ${day}`,
      over: (day: string) => `Ended ${day}`,
    },
    contact: {
      anybody: (day: string) => `Last contact ${day}`,
      own: (day: string) => `Your last contact ${day}`,
    },
    waitingFor: (day: string) => `Referred ${day}, waiting for an answer`,
    acceptedOn: (day: string) => `Got a yes ${day}, begins soon`,
    see: 'Only you see your day.',
    names: (reasons: string) => `The names are citizens you ${reasons}.`,
    reasons: {
      team: 'are on a team with',
      lead: 'lead the programme of',
      responsible: 'are the caseworker of',
      intake: 'are to answer the referral of',
      sent: 'have referred',
      caseload: 'lead the caseworkers of',
    },
    or: ' or ',
  },
});
