import type { CalendarUnit } from '../../domain/kernel/calendar-unit.ts';
import type { AnchorName, Censoring } from '../../domain/outcome/ledger-words.ts';
import type { Denominator } from '../../domain/outcome/measure.ts';
import type { ClosingDocument } from '../../domain/programme/closing-documents.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type MeasureName = OutcomeRule['measure'];

/** How a rule counts, told so that somebody could do it by hand. */
export const ruleTexts = dictionary({
  da: {
    terms: {
      counts: 'Tæller',
      outOf: 'Ud af',
      day: 'Dagen',
      persistence: 'Så længe',
      from: 'Regnet fra',
      source: 'Laveste kilde',
      censors: 'Følges ikke længere',
      values: 'Målt hos dem',
    },
    measures: {
      completed: (documents) =>
        documents === ''
          ? 'Dem, der har afsluttet forløbet som gennemført.'
          : `Dem, der har afsluttet forløbet som gennemført og har ${documents}. De, der stadig er i gang, er med i alle, men kan ikke have nået det endnu.`,
      clarified_for: (what) =>
        `Dem, hvor det er afgjort, hvad de er klar til: ${what}. Det er en afklaring, ikke en start.`,
      state_at: (what) => `Dem, for hvem det gælder på dagen: ${what}.`,
      ever_reached: (what) => `Dem, der har nået det på et tidspunkt frem til dagen: ${what}.`,
      first_time: (what) => `Dem, der nåede det første gang inden dagen: ${what}.`,
      lasting: (what) => `Dem, for hvem det gælder på dagen og har varet ved: ${what}.`,
      duration: (what) => `Dem, for hvem det i alt har gjaldt længe nok: ${what}.`,
      hours: (what) => `Dem, der har timer nok om ugen på dagen: ${what}.`,
      hours_change: (what) => `Dem, der har fået flere timer om ugen: ${what}. En ændring er ikke en effekt.`,
      score_change: () => 'Dem, hvis svar har flyttet sig. En ændring er ikke en effekt.',
      share_attended: () =>
        'De møder, borgerne kom til, også når de kom sent. Her tælles møder, ikke personer.',
    } satisfies Record<MeasureName, (what: string) => string>,
    documents: {
      recommendation: 'en skriftlig anbefaling',
      onward_plan: 'en plan for det næste',
      onward_handover: 'en overdragelse til den næste',
      cv_lines: 'linjer til CV',
    } satisfies Record<ClosingDocument, string>,
    and: 'og',
    denominators: {
      referred: 'alle, der er henvist',
      accepted: 'alle, der har fået ja',
      started: 'alle, der er startet',
      completed: 'alle, der har gennemført',
      followed: 'alle, der er startet og fulgt frem til dagen',
      persons: 'alle, der er startet, hver person én gang',
    } satisfies Record<Denominator, string>,
    meetings: 'alle møder, borgerne blev tilbudt',
    anchors: {
      referral: 'dagen for henvisningen',
      accepted: 'dagen for svaret',
      start: 'første dag i forløbet',
      end_of_main: 'sidste dag i forløbet før efterværn',
      end_of_aftercare: 'sidste dag i efterværnet',
      end_of_course: 'sidste dag i forløbet',
      end_of_run: 'indsatsens sidste dag',
      as_of: 'den dag, der spørges om',
    } satisfies Record<AnchorName, string>,
    monthsAfter: (months: number, day: string) => `${months} måneder efter ${day}`,
    daysAfter: (days: number, day: string) => `${days} dage efter ${day}`,
    hoursFrom: (hours: string) => `mindst ${hours} timer om ugen`,
    units: {
      day: (n) => (n === 1 ? '1 dag' : `${n} dage`),
      week: (n) => (n === 1 ? '1 uge' : `${n} uger`),
      month: (n) => (n === 1 ? '1 måned' : `${n} måneder`),
    } satisfies Record<CalendarUnit, (n: number) => string>,
    inARow: (time: string) => `${time} i træk`,
    withGaps: (time: string, gaps: string) => `${time}, og der må mangle ${gaps} undervejs`,
    lasting: (time: string, gaps: string) => `${time} i træk. Der må mangle ${gaps} i alt.`,
    employers: {
      allowed: 'Skift af arbejdsgiver er i orden.',
      starts_anew: 'Med en ny arbejdsgiver begynder tiden forfra.',
    },
    inAll: (time: string) => `mindst ${time} i alt`,
    hoursMore: (hours: string) => `mindst ${hours} timer om ugen flere`,
    spells: {
      begin_after: 'Det skal være begyndt, efter personen kom med.',
      count: 'Det, der var begyndt før og stadig gjaldt, tæller med.',
    },
    sourceOrStronger: (source: string) => `${source}, eller en stærkere kilde`,
    censorings: {
      moved: 'flyttet til en anden kommune',
      dead: 'død',
      pension: 'fik pension',
      consent_withdrawn: 'trak sig selv tilbage',
    } satisfies Record<Censoring, string>,
    spread: {
      first_time: (low, mid, high) => `${low}–${high} dage efter, midterst ${mid}`,
      duration: (low, mid, high) => `${low}–${high}, midterst ${mid}`,
      hours: (low, mid, high) => `${low}–${high} timer om ugen, midterst ${mid}`,
      change: (low, mid, high) => `fra ${low} til ${high}, midterst ${mid}`,
    } satisfies Record<string, (low: string, mid: string, high: string) => string>,
  },
  en: {
    terms: {
      counts: 'Counts',
      outOf: 'Out of',
      day: 'The day',
      persistence: 'For how long',
      from: 'Counted from',
      source: 'Lowest source',
      censors: 'Followed no longer',
      values: 'Measured among them',
    },
    measures: {
      completed: (documents) =>
        documents === ''
          ? 'Those whose course was closed as completed.'
          : `Those whose course was closed as completed with ${documents}. Those still under way are part of everybody, but cannot have reached it yet.`,
      clarified_for: (what) =>
        `Those for whom it was decided what they are ready for: ${what}. It is a decision, not a start.`,
      state_at: (what) => `Those for whom it is so on the day: ${what}.`,
      ever_reached: (what) => `Those who reached it at some time up to the day: ${what}.`,
      first_time: (what) => `Those who reached it for the first time before the day: ${what}.`,
      lasting: (what) => `Those for whom it is so on the day and has lasted: ${what}.`,
      duration: (what) => `Those for whom it was so for long enough in all: ${what}.`,
      hours: (what) => `Those with hours enough a week on the day: ${what}.`,
      hours_change: (what) => `Those who came to more hours a week: ${what}. A change is not an effect.`,
      score_change: () => 'Those whose answers moved. A change is not an effect.',
      share_attended: () =>
        'The meetings the citizens came to, late ones included. Meetings are counted, not people.',
    },
    documents: {
      recommendation: 'a written recommendation',
      onward_plan: 'a plan for what comes next',
      onward_handover: 'a handover to whoever takes over',
      cv_lines: 'lines for the CV',
    },
    and: 'and',
    denominators: {
      referred: 'everybody referred',
      accepted: 'everybody accepted',
      started: 'everybody who has started',
      completed: 'everybody who has completed',
      followed: 'everybody who has started and was followed to the day',
      persons: 'everybody who has started, each person once',
    },
    meetings: 'all meetings the citizens were offered',
    anchors: {
      referral: 'the day of the referral',
      accepted: 'the day of the answer',
      start: 'the first day of the course',
      end_of_main: 'the last day of the course before aftercare',
      end_of_aftercare: 'the last day of the aftercare',
      end_of_course: 'the last day of the course',
      end_of_run: 'the last day of the programme',
      as_of: 'the day that is asked for',
    },
    monthsAfter: (months: number, day: string) => `${months} months after ${day}`,
    daysAfter: (days: number, day: string) => `${days} days after ${day}`,
    hoursFrom: (hours: string) => `at least ${hours} hours a week`,
    units: {
      day: (n) => (n === 1 ? '1 day' : `${n} days`),
      week: (n) => (n === 1 ? '1 week' : `${n} weeks`),
      month: (n) => (n === 1 ? '1 month' : `${n} months`),
    },
    inARow: (time: string) => `${time} in a row`,
    withGaps: (time: string, gaps: string) => `${time}, of which ${gaps} may be missing on the way`,
    lasting: (time: string, gaps: string) => `${time} on end. ${gaps} may be missing in all.`,
    employers: {
      allowed: 'A change of employer is all right.',
      starts_anew: 'With a new employer the time begins anew.',
    },
    inAll: (time: string) => `at least ${time} in all`,
    hoursMore: (hours: string) => `at least ${hours} hours a week more`,
    spells: {
      begin_after: 'It must have begun after the person came in.',
      count: 'What had begun before and still went on counts too.',
    },
    sourceOrStronger: (source: string) => `${source}, or a stronger source`,
    censorings: {
      moved: 'moved to another municipality',
      dead: 'dead',
      pension: 'got a pension',
      consent_withdrawn: 'withdrew of their own accord',
    },
    spread: {
      first_time: (low, mid, high) => `${low}–${high} days after, the middle one ${mid}`,
      duration: (low, mid, high) => `${low}–${high}, the middle one ${mid}`,
      hours: (low, mid, high) => `${low}–${high} hours a week, the middle one ${mid}`,
      change: (low, mid, high) => `from ${low} to ${high}, the middle one ${mid}`,
    },
  },
});
