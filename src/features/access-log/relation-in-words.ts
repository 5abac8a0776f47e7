import { isCauseToLook } from '../../domain/access-log/cause-to-look.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { whoCanSeeTexts } from '../enrolments/index.ts';
import { listed } from './listed.ts';
import type { ReviewItem } from './log-review-queries.ts';
import { sampleTexts } from './sample-texts.ts';

/** What somebody stood to the citizen when they looked: "psykolog på teamet". */
export function relationInWords({ actingAs }: ReviewItem, language: Language): string {
  const t = sampleTexts[language];
  if (actingAs === null) return t.notNoted;
  const causes = actingAs.filter(isCauseToLook);
  if (causes.length === 0) return t.noRelation;
  return listed(
    causes.map((relation) => whoCanSeeTexts[language].relations[relation]),
    language,
  );
}
