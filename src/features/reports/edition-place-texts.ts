import type { WayPlace } from '../../domain/outcome/sort-way.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What an edition calls the places people stand at: on the way, in a figure, and left out of one. */
export const editionPlaceTexts = dictionary({
  da: {
    places: {
      waiting_for_answer: 'venter på svar',
      refused: 'fik nej',
      own_no: 'sagde selv nej',
      waiting_for_start: 'venter på at begynde',
      own_no_after_yes: 'sagde nej før start',
      under_way: 'er i gang',
      exit_to_work_or_education: 'gik til job eller uddannelse',
      drop_out: 'stoppede før tid',
      other: 'sluttede på anden måde',
      completed: 'gennemførte',
    } satisfies Record<WayPlace, string>,
    parts: {
      exit_to_work_or_education: 'gik til job eller uddannelse (ikke frafald)',
      not_yet_possible: 'kan ikke have nået det endnu',
    },
    leftOut: {
      start_date_missing: 'startdato mangler',
      not_started_yet: 'ikke begyndt endnu',
      end_date_missing: 'slutdato mangler',
      not_completed_yet: 'ikke færdig endnu',
      not_completed: 'gennemførte ikke',
      not_followed_yet: 'ikke fulgt længe nok',
      hours_missing: 'timer mangler',
      score_missing: 'svar mangler',
      no_meetings: 'ingen møder',
      moved: 'flyttet',
      dead: 'død',
      pension: 'gået på pension',
      consent_withdrawn: 'samtykke taget tilbage',
      counted_already: 'talt med et andet sted',
    },
  },
  en: {
    places: {
      waiting_for_answer: 'waiting for an answer',
      refused: 'refused',
      own_no: 'said no themselves',
      waiting_for_start: 'waiting to begin',
      own_no_after_yes: 'said no before the start',
      under_way: 'under way',
      exit_to_work_or_education: 'left for work or education',
      drop_out: 'stopped early',
      other: 'ended another way',
      completed: 'completed',
    },
    parts: {
      exit_to_work_or_education: 'left for work or education (not dropping out)',
      not_yet_possible: 'cannot have reached it yet',
    },
    leftOut: {
      start_date_missing: 'start date missing',
      not_started_yet: 'not started yet',
      end_date_missing: 'end date missing',
      not_completed_yet: 'not finished yet',
      not_completed: 'did not complete',
      not_followed_yet: 'not followed long enough',
      hours_missing: 'hours missing',
      score_missing: 'answers missing',
      no_meetings: 'no meetings',
      moved: 'moved',
      dead: 'dead',
      pension: 'retired',
      consent_withdrawn: 'consent taken back',
      counted_already: 'counted elsewhere',
    },
  },
});
