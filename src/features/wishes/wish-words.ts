import type { WorkWish } from '../../domain/work-wish/work-wish.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { wishListTexts } from './wish-list-texts.ts';
import type { ToldWish } from './wish-queries.ts';
import { wishTexts } from './wish-texts.ts';

/** The kinds of work there are, by their codes, in the reader's words. */
export type KindLabels = readonly { readonly value: string; readonly label: string }[];

/** Hours a week, as somebody would say them; nothing where none are told. */
export function hoursInWords(
  { hoursFrom, hoursTo }: Pick<WorkWish, 'hoursFrom' | 'hoursTo'>,
  language: Language,
): string | undefined {
  const t = wishTexts[language];
  const said = (hours: number): string => formatNumber(hours, language);
  if (hoursFrom !== undefined && hoursTo !== undefined)
    return hoursFrom === hoursTo ? said(hoursFrom) : t.between(said(hoursFrom), said(hoursTo));
  if (hoursFrom !== undefined) return t.atLeast(said(hoursFrom));
  return hoursTo === undefined ? undefined : t.atMost(said(hoursTo));
}

export function kindsInWords({ kinds }: Pick<WorkWish, 'kinds'>, labels: KindLabels): readonly string[] {
  return kinds.map((kind) => labels.find(({ value }) => value === kind)?.label ?? kind);
}

/** Needs of the list and in own words, one a line. */
export function needLines({ needs, needsWords }: WorkWish, language: Language): readonly string[] {
  return [...needs.map((need) => wishListTexts[language].needs[need]), ...needsWords];
}

export function travelInWords({ travels, travelMinutes }: WorkWish, language: Language): string | undefined {
  const parts = [
    ...travels.map((way) => wishListTexts[language].travels[way]),
    ...(travelMinutes === undefined ? [] : [wishTexts[language].minutes(travelMinutes)]),
  ];
  return parts.length === 0 ? undefined : capital(parts.map((part) => part.toLowerCase()).join(', '));
}

/** Who wrote a version and when. */
export function wroteInWords({ side, by, on }: ToldWish, own: boolean, language: Language): string {
  const t = wishTexts[language];
  const day = formatDate(on, language);
  if (side === 'citizen') return own ? t.byYou(day) : t.byCitizen(day);
  return t.byStaff(by ?? t.somebody, day);
}
