import type { Relation } from '../../domain/access/relation.ts';
import { relations } from '../../domain/access/relation.ts';
import { isCauseToLook } from '../../domain/access-log/cause-to-look.ts';
import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { accessLogTexts } from './access-log-texts.ts';
import { listed } from './listed.ts';

/** Relations in the order one tells them: what is nearest to the citizen first. */
const nearestFirst: readonly Relation[] = [
  'responsible_on_team',
  'responsible_outside_team',
  'coordinator',
  ...relations,
];

/**
 * Why somebody could look, in a sentence to the citizen. The reviewer of the log looks at everybody, which is then
 * the reason; no reason at all is said too. `undefined` for rows from before it was noted.
 */
export function whyInWords(
  actingAs: readonly Relation[] | undefined,
  language: Language,
): string | undefined {
  if (actingAs === undefined) return undefined;
  const t = accessLogTexts[language];
  const causes = actingAs.filter(isCauseToLook);
  const told = nearestFirst.filter((relation) => (causes.length > 0 ? causes : actingAs).includes(relation));
  if (told.length === 0) return t.noCause;
  const words = listed(
    told.map((relation) => t.why[relation]),
    language,
  );
  return t.because(capital(words));
}
