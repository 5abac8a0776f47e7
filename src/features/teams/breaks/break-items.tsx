import { PostButton, type RowItem } from '../../../platform/html/index.ts';
import { formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TeamModel } from '../team-model.ts';
import { teamTexts } from '../team-texts.ts';

/** The breaks of everybody on a team that are not over, each with the way to take it back. */
export function breakItems({ ahead, places, course, mayChange }: TeamModel, language: Language): RowItem[] {
  const t = teamTexts[language];
  return ahead.breaks.map(({ id, account, kind, period }) => ({
    title: places.find((place) => place.account === account)?.name ?? '',
    text: `${t.away(t.kinds[kind], formatPeriod(period.from, period.to, language))}.`,
    end: mayChange ? (
      <PostButton action={`/breaks/${id}/take-back`} label={t.takeBack} hidden={{ course: course.id }} />
    ) : undefined,
  }));
}
