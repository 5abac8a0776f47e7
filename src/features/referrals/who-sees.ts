import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { type Moment, whoReads } from '../../domain/person/who-reads.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Viewer } from '../access/index.ts';
import { nameCircles } from '../people/index.ts';
import { referralTexts } from './referral-texts.ts';
import type { ReferralStanding } from './steps-queries.ts';

/** What sight depends on today. A team has its places from the course's first day to its last. */
function momentOf(
  { state, steps: { startsOn }, endedOn }: ReferralStanding,
  today: PlainDate,
  tookOver: boolean,
): Moment {
  const hasBegun = startsOn !== undefined && startsOn <= today;
  const isOver = endedOn !== undefined && endedOn < today;
  return { undecided: state === 'sent', hasTeam: hasBegun && !isOver, tookOver };
}

/** Who can read a referral from the moment it is sent, named before that. */
export function readersWhenSent(language: Language): string {
  return nameCircles(whoReads('referral', { undecided: true, hasTeam: false }), language);
}

/** Who can read the facts that are kept apart, from the moment a referral is sent. */
export function readersOfFacts(language: Language): string {
  return nameCircles(whoReads('eligibility_fact', { undecided: true, hasTeam: false }), language);
}

/** Who can read a referral, and who sees only where it stands: from the access table, as things are today. */
export function whoSeesReferral(
  standing: ReferralStanding,
  today: PlainDate,
  { as, language }: Viewer,
  tookOver = false,
): string {
  const t = referralTexts[language];
  const moment = momentOf(standing, today, tookOver);
  const all = whoReads('referral', moment);
  const namesTeam = all.includes('team_but_companies');
  const only = whoReads('referral_status', moment).filter((circle) => !all.includes(circle));
  // "The team without the company consultant" has said already who of the team sees less.
  const onlyStatus = namesTeam ? only.filter((circle) => circle !== 'team') : only;
  return `${t.see(nameCircles(all, language, as === 'citizen'))} ${t.seeStatus(nameCircles(onlyStatus, language))}`;
}
