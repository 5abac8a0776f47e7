import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import { askedUntil } from '../../domain/journal/journal-handover.ts';
import { type HandoverWords, handoverLastsTo } from '../../domain/journal/yes-to-handover.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { CitizenVisit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { citizenJournalTexts } from './citizen-journal-texts.ts';
import { readCourseSpan } from './course-span-queries.ts';
import { type NamedHandover, readHandovers } from './handover-queries.ts';

/** A question about the journal, or a yes to one, as the citizen's own page shows it. */
export interface OwnHandover {
  readonly referral: string;
  readonly named: NamedHandover;
  /** What a yes would be to; absent where it has been said. */
  readonly asked: (HandoverToAsk & { readonly until: PlainDate }) | undefined;
}

/** The words a yes rests on, and what its length follows from. */
export interface HandoverToAsk {
  readonly words: HandoverWords;
  readonly courseEndsOn: PlainDate | undefined;
}

/** What the citizen is asked about their psychologists' journals, and what they have said yes to. */
export async function readOwnHandovers(
  visit: CitizenVisit,
  referrals: readonly string[],
): Promise<readonly OwnHandover[]> {
  if (referrals.length === 0) return [];
  const found: OwnHandover[] = [];
  for (const named of await readHandovers(visit, { referrals })) {
    const { state, referral } = named;
    if (state !== 'asked' && state !== 'open') continue;
    const asked =
      state === 'open'
        ? undefined
        : { ...(await readHandoverToAsk(visit, named)), until: askedUntil(named.handover) };
    found.push({ referral, named, asked });
  }
  return found;
}

/** Works out what a yes to a handover would be to, word for word. */
export async function readHandoverToAsk(visit: CitizenVisit, named: NamedHandover): Promise<HandoverToAsk> {
  const { language, today } = visit;
  const course = await readCourseSpan(visit, named.enrolment);
  const courseEndsOn =
    course &&
    phaseSpans(await readVersion(visit, course.version), course.startsOn, course.changes).at(-1)?.endsOn;
  const t = citizenJournalTexts[language];
  const until = formatDate(handoverLastsTo(courseEndsOn, today), language);
  return {
    words: {
      purpose: t.purpose,
      words: t.yesMeans(named.fromName, named.toName, until),
      toldConsequences: t.noMeans(named.toName),
    },
    courseEndsOn,
  };
}
