import type { WayPlace } from '../../domain/outcome/sort-way.ts';
import type { WayStep } from '../../domain/outcome/way-steps.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type Counted<Name extends string> = Record<Name, (count: number) => string>;

/** The words of the way from referral to completion. */
export const wayTexts = dictionary({
  da: {
    title: 'Vejen gennem indsatsen',
    howWeCount: 'Sådan tæller vi',
    rules: {
      referrals: 'Vi tæller henvisninger. Er den samme borger henvist to gange, tæller det som to.',
      boxes: 'Hver linje tæller alle, der er nået dertil, også dem, der er nået længere.',
      completed:
        'Gennemført er dem, der har afsluttet forløbet som gennemført. At gå til job eller uddannelse undervejs er ikke frafald.',
    },
    unit: 'henvisninger, åbn listen',
    since: (date: string) => `Siden ${date}`,
    untilToday: 'Til og med i dag',
    allCame: 'Alle er nået hertil',
    nobodyYet: 'Ingen endnu',
    reached: 'nået',
    may: 'kan endnu nå det',
    stopped: 'gik ikke videre',
    exits: (count: number) => `${count} sluttede med job eller uddannelse. Det tæller ikke som frafald.`,
    steps: {
      referred: 'Henvist',
      accepted: 'Visiteret',
      started: 'Startet',
      completed: 'Gennemført',
    } satisfies Record<WayStep, string>,
    places: {
      waiting_for_answer: (count) => `${count} venter på svar`,
      refused: (count) => `${count} fik nej`,
      own_no: (count) => `${count} sagde selv nej`,
      waiting_for_start: (count) => `${count} venter på at begynde`,
      own_no_after_yes: (count) => `${count} sagde fra før start`,
      under_way: (count) => `${count} er i gang`,
      exit_to_work_or_education: (count) => `${count} gik til job eller uddannelse`,
      drop_out: (count) => `${count} stoppede før tid`,
      other: (count) => `${count} sluttede på anden måde`,
      completed: (count) => `${count} gennemførte`,
    } satisfies Counted<WayPlace>,
    here: (count: number) => `${count} er nået hertil`,
    notHere: (count: number) => `${count} er ikke nået hertil`,
    nobodyHere: 'Ingen er nået hertil endnu',
    nobodyHereText: 'Listen fylder sig selv, når den første når hertil.',
    referredOn: (date: string) => `henvist ${date}`,
    noName: 'Navnet må du ikke se',
  },
  en: {
    title: 'The way through the programme',
    howWeCount: 'How we count',
    rules: {
      referrals: 'We count referrals. If the same citizen is referred twice, that counts as two.',
      boxes: 'Each line counts everybody who has come that far, and those who have come further.',
      completed:
        'Completed are those whose course was closed as completed. Leaving for work or education on the way is not dropping out.',
    },
    unit: 'referrals, open the list',
    since: (date: string) => `Since ${date}`,
    untilToday: 'Up to today',
    allCame: 'All have come this far',
    nobodyYet: 'Nobody yet',
    reached: 'reached',
    may: 'still may',
    stopped: 'did not go on',
    exits: (count: number) => `${count} left for work or education. That does not count as dropping out.`,
    steps: { referred: 'Referred', accepted: 'Accepted', started: 'Started', completed: 'Completed' },
    places: {
      waiting_for_answer: (count) => `${count} waiting for an answer`,
      refused: (count) => `${count} refused`,
      own_no: (count) => `${count} said no themselves`,
      waiting_for_start: (count) => `${count} waiting to begin`,
      own_no_after_yes: (count) => `${count} said no before the start`,
      under_way: (count) => `${count} under way`,
      exit_to_work_or_education: (count) => `${count} left for work or education`,
      drop_out: (count) => `${count} stopped early`,
      other: (count) => `${count} ended another way`,
      completed: (count) => `${count} completed`,
    },
    here: (count: number) => `${count} have come this far`,
    notHere: (count: number) => `${count} have not come this far`,
    nobodyHere: 'Nobody has come this far yet',
    nobodyHereText: 'The list fills itself when the first one does.',
    referredOn: (date: string) => `referred ${date}`,
    noName: 'The name is not yours to see',
  },
});
