import type { Ending } from '../../domain/enrolment/ending.ts';
import type { Target } from '../../domain/outcome/figure.ts';
import type { Forecast } from '../../domain/outcome/forecast.ts';
import type { FigurePart, LeftOutReason } from '../../domain/outcome/place.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The words of a figure and its target. */
export const figureTexts = dictionary({
  da: {
    title: 'Mål',
    none: 'Her kommer indsatsens mål',
    noneText: 'De vises, når indsatsens beskrivelse har en regel at tælle efter.',
    good: { at_least: 'Højere er bedre', at_most: 'Lavere er bedre' } satisfies Record<
      Target['direction'],
      string
    >,
    openRule: 'reglen bag',
    openList: 'åbn listen',
    notCountedYet: 'tælles endnu ikke',
    nobodyYet: 'ingen endnu',
    limits: (limits: string, target: string) => `grænser ${limits}, ${target}`,
    targetIs: { at_least: (share) => `mål ${share}`, at_most: (share) => `højst ${share}` } satisfies Record<
      Target['direction'],
      (share: string) => string
    >,
    mark: { at_least: (share) => `mål ${share}`, at_most: (share) => `loft ${share}` } satisfies Record<
      Target['direction'],
      (share: string) => string
    >,
    asked: { at_least: (share) => `mindst ${share}`, at_most: (share) => `højst ${share}` } satisfies Record<
      Target['direction'],
      (share: string) => string
    >,
    noTarget: 'intet mål aftalt',
    nobodyLeftOut: 'Ingen er udeladt.',
    someLeftOut: (count: number) => `${count} er udeladt.`,
    valueNow: 'værdi nu',
    limitsKey: '95 % grænser (Wilson)',
    targetKey: 'mål eller loft',
    showTable: 'Se tallene som tabel',
    tableCaption: (date: string) => `Mål den ${date}`,
    columns: { rule: 'Mål', value: 'Værdi', count: 'n/N', limits: 'Grænser', target: 'Målet er' },
    countsOnly: 'kun antal',
    people: (count: string) => `${count} personer`,
    meetingsOf: (count: string) => `${count} møder`,
    holdsNow: (now: number) =>
      now === 0 ? 'Dagen er ikke kommet endnu.' : `Dagen er ikke kommet endnu. I dag gælder det for ${now}.`,
    forecast: {
      as_those_before: (expected, low, high, of) =>
        `Går det dem, der er i gang, som dem før dem, bliver det omkring ${expected} af ${of} (${low}–${high}).`,
      as_it_stands: (expected, _low, _high, of) =>
        `Bliver det, som det er i dag, bliver det ${expected} af ${of}.`,
    } satisfies Record<
      Forecast['method'],
      (expected: string, low: string, high: string, of: string) => string
    >,
    forecastTitle: 'Skøn',
    forecastText:
      'Skønnet er enkelt: de, hvis dag ikke er kommet, regnes som dem, hvis dag er kommet. Grænserne er Wilsons for dem. Det siger intet om folk, der kommer til, og intet om, hvad der var sket uden indsatsen.',
    noForecast: 'Der er ikke grundlag for et skøn.',
    distinct: (people: number, rules: number) =>
      people === 1
        ? `1 person har nået mindst ét af de ${rules} mål, der tæller personer. Målene lægges ikke sammen, for samme person kan nå flere.`
        : `${people} forskellige personer har nået mindst ét af de ${rules} mål, der tæller personer. Målene lægges ikke sammen, for samme person kan nå flere.`,
    noFact: 'intet skrevet ned',
    disagree: 'Kilderne siger ikke det samme.',
    howMade: 'Sådan er tallet lavet',
    rule: 'Regel',
    version: (id: string, version: number) => `${id}, version ${version}`,
    asOf: 'Gældende dato',
    knownAt: 'Som vi kendte det',
    dataVersion: 'Datas version',
    dataVersionText: (version: string) => `${version}. Samme version er samme data.`,
    agreed: (target: string, whom: string, date: string) => `${target}, aftalt med ${whom} ${date}`,
    parts: {
      met: 'Nået',
      not_met: 'Ikke nået',
      exit_to_work_or_education: 'Gik til job eller uddannelse',
      not_yet_possible: 'Kan ikke have nået det endnu',
    } satisfies Record<FigurePart, string>,
    partTexts: {
      met: '',
      not_met: '',
      exit_to_work_or_education: 'Det er ikke frafald. De tæller med i alle, der er startet.',
      not_yet_possible: 'Det er for tidligt at sige. Det tæller ikke som ”ikke nået”.',
    } satisfies Record<FigurePart, string>,
    partsTitle: 'Tallets dele',
    partColumn: 'Del',
    peopleColumn: 'Personer',
    all: 'Alle i tallet',
    peopleTitle: 'Menneskerne bag',
    group: (name: string, count: number | string) => `${name}: ${count}`,
    leftOutTitle: 'Udeladt',
    leftOutText: 'De er kendt, men indgår ikke i tallet.',
    leftOut: {
      start_date_missing: 'Startdato mangler',
      not_started_yet: 'Ikke begyndt endnu',
      end_date_missing: 'Slutdato mangler',
      not_completed_yet: 'Ikke færdig endnu',
      not_completed: 'Sluttede på anden måde',
      not_followed_yet: 'Ikke fulgt længe nok endnu',
      hours_missing: 'Timetal mangler',
      score_missing: 'Svar mangler',
      no_meetings: 'Ingen møder endnu',
      moved: 'Flyttet',
      dead: 'Død',
      pension: 'Fik pension',
      consent_withdrawn: 'Trak sig selv tilbage',
      counted_already: 'Er talt med i et andet forløb',
    } satisfies Record<LeftOutReason, string>,
    startedOn: (date: string) => `startede ${date}`,
    startsOn: (date: string) => `begynder ${date}`,
    endings: {
      completed: (date) => `gennemførte ${date}`,
      exit_to_work_or_education: (date) => `gik til job eller uddannelse ${date}`,
      drop_out: (date) => `stoppede før tid ${date}`,
      other: (date) => `sluttede på anden måde ${date}`,
    } satisfies Record<Ending, (date: string) => string>,
    noRecommendation: 'ingen anbefaling',
  },
  en: {
    title: 'Targets',
    none: 'The targets of the programme come here',
    noneText: 'They are shown when the definition of the programme has a rule to count by.',
    good: { at_least: 'Higher is better', at_most: 'Lower is better' },
    openRule: 'the rule behind',
    openList: 'open the list',
    notCountedYet: 'not counted yet',
    nobodyYet: 'nobody yet',
    limits: (limits: string, target: string) => `limits ${limits}, ${target}`,
    targetIs: { at_least: (share) => `target ${share}`, at_most: (share) => `at most ${share}` },
    mark: { at_least: (share) => `target ${share}`, at_most: (share) => `ceiling ${share}` },
    asked: { at_least: (share) => `at least ${share}`, at_most: (share) => `at most ${share}` },
    noTarget: 'no target agreed',
    nobodyLeftOut: 'Nobody is left out.',
    someLeftOut: (count: number) => `${count} left out.`,
    valueNow: 'value now',
    limitsKey: '95% limits (Wilson)',
    targetKey: 'target or ceiling',
    showTable: 'See the figures as a table',
    tableCaption: (date: string) => `Targets on ${date}`,
    columns: { rule: 'Target', value: 'Value', count: 'n/N', limits: 'Limits', target: 'The target is' },
    countsOnly: 'counts only',
    people: (count: string) => `${count} people`,
    meetingsOf: (count: string) => `${count} meetings`,
    holdsNow: (now: number) =>
      now === 0 ? 'The day has not come yet.' : `The day has not come yet. Today it is so for ${now}.`,
    forecast: {
      as_those_before: (expected, low, high, of) =>
        `If those under way fare like those before them, it will be about ${expected} of ${of} (${low}–${high}).`,
      as_it_stands: (expected, _low, _high, of) =>
        `If things stay as they are today, it will be ${expected} of ${of}.`,
    },
    forecastTitle: 'Forecast',
    forecastText:
      'The forecast is simple: those whose day has not come are taken to fare like those whose day has come. The limits are Wilson’s for the latter. It says nothing about people who come later, and nothing about what would have happened without the programme.',
    noForecast: 'There is no ground for a forecast.',
    distinct: (people: number, rules: number) =>
      people === 1
        ? `1 person has reached at least one of the ${rules} targets that count people. The targets are not added up, for one person may reach several.`
        : `${people} different people have reached at least one of the ${rules} targets that count people. The targets are not added up, for one person may reach several.`,
    noFact: 'nothing written down',
    disagree: 'The sources do not say the same.',
    howMade: 'How the figure is made',
    rule: 'Rule',
    version: (id: string, version: number) => `${id}, version ${version}`,
    asOf: 'As of',
    knownAt: 'As known at',
    dataVersion: 'Version of the data',
    dataVersionText: (version: string) => `${version}. The same version is the same data.`,
    agreed: (target: string, whom: string, date: string) => `${target}, agreed with ${whom} ${date}`,
    parts: {
      met: 'Reached',
      not_met: 'Not reached',
      exit_to_work_or_education: 'Left for work or education',
      not_yet_possible: 'Cannot have reached it yet',
    },
    partTexts: {
      met: '',
      not_met: '',
      exit_to_work_or_education: 'That is not dropping out. They are part of everybody who has started.',
      not_yet_possible: 'It is too early to say. It does not count as “not reached”.',
    },
    partsTitle: 'The parts of the figure',
    partColumn: 'Part',
    peopleColumn: 'People',
    all: 'All in the figure',
    peopleTitle: 'The people behind',
    group: (name: string, count: number | string) => `${name}: ${count}`,
    leftOutTitle: 'Left out',
    leftOutText: 'They are known, but are not in the figure.',
    leftOut: {
      start_date_missing: 'Start date missing',
      not_started_yet: 'Not started yet',
      end_date_missing: 'End date missing',
      not_completed_yet: 'Not finished yet',
      not_completed: 'Ended another way',
      not_followed_yet: 'Not followed for long enough yet',
      hours_missing: 'Hours missing',
      score_missing: 'Answer missing',
      no_meetings: 'No meetings yet',
      moved: 'Moved away',
      dead: 'Dead',
      pension: 'Got a pension',
      consent_withdrawn: 'Withdrew of their own accord',
      counted_already: 'Counted in another course',
    },
    startedOn: (date: string) => `started ${date}`,
    startsOn: (date: string) => `starts ${date}`,
    endings: {
      completed: (date) => `completed ${date}`,
      exit_to_work_or_education: (date) => `left for work or education ${date}`,
      drop_out: (date) => `stopped early ${date}`,
      other: (date) => `ended another way ${date}`,
    },
    noRecommendation: 'no recommendation',
  },
});
