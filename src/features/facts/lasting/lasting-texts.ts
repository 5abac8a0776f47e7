import type { LastingRule } from '../../../domain/outcome/stretch.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

type Employers = Record<LastingRule['changeOfEmployer'], string>;

/** How long a job lasts, in words. */
export const lastingTexts = dictionary({
  da: {
    title: 'Hvor længe det har holdt',
    goal: (months: string) => `Indsatsens mål er ${months} i job i træk.`,
    gaps: (days: string) => `Op til ${days} i alt må mangle undervejs.`,
    noGaps: 'Ingen dage må mangle undervejs.',
    employers: {
      allowed: 'Det er i orden at skifte arbejdsplads.',
      starts_anew: 'På en ny arbejdsplads begynder tiden forfra.',
    } satisfies Employers,
    noRule: 'Indsatsen har ikke noget mål om, hvor længe et job holder.',
    notCounted: 'Indsatsens mål tæller ikke den slags job.',
    months: (count: number) => (count === 1 ? '1 måned' : `${count} måneder`),
    somewhere: 'Et job',
    next: (one: string, other: string) => `${one}, så ${other}`,
    weeksAndDays: (weeks: string, days: string) => `${weeks} og ${days}`,
    goesOn: (since: string, time: string) => `Fra ${since} og indtil nu: ${time}.`,
    ended: (since: string, until: string, time: string) => `Fra ${since} til ${until}: ${time}.`,
    between: (days: string) => `Heraf ${days} mellem to arbejdspladser. Det tæller med.`,
    missing: (days: string) => `Heraf ${days} uden job. Det tæller med.`,
    reached: (months: string, day: string) => `De ${months} var gået ${day}.`,
    ahead: (months: string, day: string) => `Holder det, er de ${months} gået ${day}.`,
  },
  en: {
    title: 'How long it has lasted',
    goal: (months: string) => `The programme’s goal is ${months} in a job on end.`,
    gaps: (days: string) => `Up to ${days} in all may be missing on the way.`,
    noGaps: 'No days may be missing on the way.',
    employers: {
      allowed: 'A change of workplace is all right.',
      starts_anew: 'At a new workplace the time begins anew.',
    },
    noRule: 'The programme has no goal about how long a job lasts.',
    notCounted: 'The programme’s goal does not count jobs of this kind.',
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
    somewhere: 'A job',
    next: (one: string, other: string) => `${one}, then ${other}`,
    weeksAndDays: (weeks: string, days: string) => `${weeks} and ${days}`,
    goesOn: (since: string, time: string) => `From ${since} until now: ${time}.`,
    ended: (since: string, until: string, time: string) => `From ${since} to ${until}: ${time}.`,
    between: (days: string) => `${days} of it between two workplaces. That counts.`,
    missing: (days: string) => `${days} of it without a job. That counts.`,
    reached: (months: string, day: string) => `The ${months} were over ${day}.`,
    ahead: (months: string, day: string) => `If it lasts, the ${months} are over ${day}.`,
  },
});
