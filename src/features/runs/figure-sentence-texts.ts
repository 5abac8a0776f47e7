import type { Target } from '../../domain/outcome/figure.ts';
import type { TargetJudgement } from '../../domain/outcome/judge-target.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type Sentences = Record<Exclude<TargetJudgement, 'still_open'>, string> & {
  readonly still_open: (open: number) => string;
};

/** A number of people is reached or not; chance has no part in it. */
type CountSentences = Record<Exclude<TargetJudgement, 'nobody_yet' | 'no_target'>, string>;

/** What may be said of a figure and its target, in one plain sentence. */
export const figureSentenceTexts = dictionary({
  da: {
    sentences: {
      at_least: {
        nobody_yet: 'Tallet kommer, når den første er begyndt.',
        no_target: 'Der er ikke aftalt et mål.',
        too_early: 'Målet ligger inden for grænserne. Det er for tidligt at sige, om vi når det.',
        still_open: (open) =>
          `Vi ligger under målet nu, men ${open} er stadig i gang. Det er for tidligt at sige, om vi når det.`,
        met: 'Målet er nået. Også den nederste grænse ligger over det.',
        missed: 'Under målet. Også den øverste grænse ligger under det.',
      },
      at_most: {
        nobody_yet: 'Tallet kommer, når den første er begyndt.',
        no_target: 'Der er ikke aftalt et loft.',
        too_early: 'Loftet ligger inden for grænserne. Det er for tidligt at sige, om vi holder det.',
        still_open: (open) =>
          `Vi ligger under loftet nu, men ${open} er stadig i gang. Det er for tidligt at sige, om vi holder det.`,
        met: 'Under loftet. Også den øverste grænse ligger under det.',
        missed: 'Over loftet. Også den nederste grænse ligger over det.',
      },
    } satisfies Record<Target['direction'], Sentences>,
    countSentences: {
      at_least: {
        met: 'Målet er nået.',
        missed: 'Målet blev ikke nået.',
        too_early: 'Målet er ikke nået endnu. Der kan komme flere til.',
        still_open: 'Målet er ikke nået endnu, men dem, der er i gang, kan nå det.',
      },
      at_most: {
        met: 'Loftet holdt.',
        missed: 'Over loftet.',
        too_early: 'Under loftet indtil nu.',
        still_open: 'Under loftet indtil nu.',
      },
    } satisfies Record<Target['direction'], CountSentences>,
  },
  en: {
    sentences: {
      at_least: {
        nobody_yet: 'The figure comes when the first one has started.',
        no_target: 'No target has been agreed.',
        too_early: 'The target lies within the limits. It is too early to say whether we will reach it.',
        still_open: (open) =>
          `We are below the target now, but ${open} are still under way. It is too early to say whether we will reach it.`,
        met: 'The target is reached. Even the lower limit lies above it.',
        missed: 'Below the target. Even the upper limit lies below it.',
      },
      at_most: {
        nobody_yet: 'The figure comes when the first one has started.',
        no_target: 'No ceiling has been agreed.',
        too_early:
          'The ceiling lies within the limits. It is too early to say whether we will keep below it.',
        still_open: (open) =>
          `We are below the ceiling now, but ${open} are still under way. It is too early to say whether we will keep below it.`,
        met: 'Below the ceiling. Even the upper limit lies below it.',
        missed: 'Above the ceiling. Even the lower limit lies above it.',
      },
    },
    countSentences: {
      at_least: {
        met: 'The target is reached.',
        missed: 'The target was not reached.',
        too_early: 'The target is not reached yet. More people may come.',
        still_open: 'The target is not reached yet, but those under way may reach it.',
      },
      at_most: {
        met: 'The ceiling held.',
        missed: 'Above the ceiling.',
        too_early: 'Below the ceiling so far.',
        still_open: 'Below the ceiling so far.',
      },
    },
  },
});
