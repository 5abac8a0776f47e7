import { type Sight, type SightFacts, sightOf } from '../../../domain/access/who-can-see.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { NamedHelper } from '../onlookers.ts';
import { type ToldKind, whoSeesWhatTexts } from '../who-sees-what-texts.ts';

const always: readonly ToldKind[] = ['identity', 'referral'];
/** There is nothing of these to see before a course begins. */
const inACourse: readonly ToldKind[] = [...always, 'enrolment', 'attendance', 'shared_note', 'consent'];

/** What somebody sees of the citizen today and what not, in sentences worked out from the access table. */
export function sightWords(
  helper: NamedHelper,
  hasCourse: boolean,
  facts: SightFacts,
  language: Language,
): string {
  const t = whoSeesWhatTexts[language];
  const sights = (hasCourse ? inACourse : always).map((kind) => ({
    kind,
    ...heardAs(sightOf(helper, kind, facts)),
  }));
  const those = (heard: Heard) => sights.filter((sight) => sight.heard === heard);
  const sentence = (heard: Heard, and: string, say: (things: string) => string): string[] => {
    const things = those(heard).map(({ kind }) => t.kinds[kind]);
    return things.length === 0 ? [] : [say(listed(things, and))];
  };
  const sees = [
    ...sentence('whole', t.and, t.sees),
    ...sentence('part', t.and, t.seesPart),
    ...those('by-yes').map(({ kind, until }) =>
      t.seesByYes(t.kinds[kind], until === undefined ? '' : formatDate(until, language)),
    ),
    ...those('by-law').map(({ kind, until }) =>
      t.seesByLaw(t.kinds[kind], until === undefined ? '' : formatDate(until, language)),
    ),
  ];
  if (sees.length === 0) return t.onlyName;
  return [...sees, ...sentence('with-yes', t.and, t.seesWithYes), ...sentence('not', t.or, t.seesNot)].join(
    ' ',
  );
}

/** How a sight is spoken of. */
type Heard = 'whole' | 'part' | 'by-yes' | 'by-law' | 'with-yes' | 'not';

function heardAs({ extent, because, awaitsConsent }: Sight): {
  readonly heard: Heard;
  readonly until?: PlainDate | undefined;
} {
  if (awaitsConsent) return { heard: 'with-yes' };
  if (extent === 'none') return { heard: 'not' };
  const [first] = because;
  if (because.every(({ reach }) => reach === 'released'))
    return { heard: first?.byLaw ? 'by-law' : 'by-yes', until: first?.until };
  return { heard: extent === 'all' ? 'whole' : 'part' };
}

function listed(things: readonly string[], and: string): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')}${and}${things.at(-1)}`;
}
