import type { LimitKey } from '../../domain/placement/placement-limit.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is said beside a placement or a job that goes further than the law has room for without more. */
export const lawTexts = dictionary({
  da: {
    tag: 'Måske over lovens grænse',
    passed: {
      placement_short:
        'Den varer mere end 4 uger. Se efter, om borgerens målgruppe må være i praktik så længe.',
      placement_assessed:
        'Den varer mere end 13 uger. Så skal kommunen have vurderet, at der er brug for det.',
      placement_special_need:
        'Den varer mere end 26 uger. Så skal der være et helt særligt behov, og den forlænges højst 13 uger ad gangen.',
      subsidy_public_insured:
        'Det varer mere end 4 måneder. Se efter, om borgerens målgruppe må være i løntilskud så længe hos en offentlig arbejdsgiver.',
      subsidy_half_year:
        'Det varer mere end 6 måneder. Se efter, om borgerens målgruppe må være i løntilskud så længe.',
      subsidy_year: 'Det varer mere end 12 måneder. Se efter, om loven har plads til det.',
      small_flexjob_hours:
        'Det er mere end 10 timer om ugen. Se efter, om det er et almindeligt fleksjob i stedet.',
    } satisfies Record<LimitKey, string>,
    read: (reference: string) => `Loven: ${reference}. Kommunen afgør det.`,
    verify: (reference: string) => `Loven: ${reference}. Tallet er ikke slået op endnu. Kommunen afgør det.`,
  },
  en: {
    tag: 'Perhaps past the law’s limit',
    passed: {
      placement_short:
        'It lasts more than 4 weeks. Check whether the citizen’s target group may be in a placement so long.',
      placement_assessed:
        'It lasts more than 13 weeks. Then the municipality must have judged that it is needed.',
      placement_special_need:
        'It lasts more than 26 weeks. Then there must be a very special need, and it is prolonged by at most 13 weeks at a time.',
      subsidy_public_insured:
        'It lasts more than 4 months. Check whether the citizen’s target group may have a wage subsidy so long at a public employer.',
      subsidy_half_year:
        'It lasts more than 6 months. Check whether the citizen’s target group may have a wage subsidy so long.',
      subsidy_year: 'It lasts more than 12 months. Check whether the law has room for it.',
      small_flexjob_hours:
        'It is more than 10 hours a week. Check whether it is an ordinary flexjob instead.',
    },
    read: (reference: string) => `The law: ${reference}. The municipality decides.`,
    verify: (reference: string) =>
      `The law: ${reference}. The figure has not been looked up yet. The municipality decides.`,
  },
});
