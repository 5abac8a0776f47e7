import type { WorkWish } from '../../domain/work-wish/work-wish.ts';
import { Bullets, Facts } from '../../platform/html/index.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { wishListTexts } from './wish-list-texts.ts';
import { wishTexts } from './wish-texts.ts';
import { hoursInWords, type KindLabels, kindsInWords, needLines, travelInWords } from './wish-words.ts';

interface WishViewProps {
  readonly wish: WorkWish;
  readonly kinds: KindLabels;
  readonly language: Language;
}

/** What somebody wishes for and needs, one thing a line; what nobody has said is said to be open. */
export function WishView({ wish, kinds, language }: WishViewProps) {
  const t = wishTexts[language];
  const list = (lines: readonly string[]) => (lines.length === 0 ? t.notSaid : <Bullets items={lines} />);
  const line = (words: string | undefined) => words ?? t.notSaid;
  return (
    <Facts
      wide
      items={[
        { term: t.terms.tasks, value: line(wish.tasks) },
        { term: t.terms.kinds, value: list(kindsInWords(wish, kinds).map(capital)) },
        {
          term: t.terms.trades,
          value: list(wish.trades.map((area) => wishListTexts[language].trades[area])),
        },
        { term: t.terms.skills, value: list(wish.skills) },
        { term: t.terms.needs, value: list(needLines(wish, language)) },
        { term: t.terms.areas, value: line(wish.areas.length === 0 ? undefined : wish.areas.join(', ')) },
        { term: t.terms.travel, value: line(travelInWords(wish, language)) },
        { term: t.terms.hours, value: line(hoursInWords(wish, language)) },
        {
          term: t.terms.readyFrom,
          value: line(wish.readyFrom && formatDate(wish.readyFrom, language)),
        },
      ]}
    />
  );
}
