import type { OfferedWhat } from '../../domain/cv/offer-lines.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is offered for a CV. No word here tells of health, of a benefit, or of what the help was called. */
export const offerTexts = dictionary({
  da: {
    titles: {
      work: 'Arbejde',
      placement: 'Praktik',
      education: 'Uddannelse',
      group_course: 'Kursus sammen med andre',
      upskilling: 'Kursus',
    } satisfies Record<Exclude<OfferedWhat, 'step'>, string>,
    at: (title: string, place: string) => `${title}, ${place}`,
    step: 'Noget, du har nået i din plan',
    reached: (month: string) => `${month}. Find selv ordene, når du tager det med`,
    came: (times: number) => `Jeg kom ${times} gange`,
  },
  en: {
    titles: {
      work: 'Work',
      placement: 'Work placement',
      education: 'Education',
      group_course: 'Course together with others',
      upskilling: 'Course',
    },
    at: (title: string, place: string) => `${title}, ${place}`,
    step: 'Something you reached in your plan',
    reached: (month: string) => `${month}. Find your own words when you take it along`,
    came: (times: number) => `I came ${times} times`,
  },
});
