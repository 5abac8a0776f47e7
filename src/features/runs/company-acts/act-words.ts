import type { CompanyAct } from '../../../domain/company-act/company-act.ts';
import type { WorkNeed } from '../../../domain/work-wish/work-wish.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { inSentence } from '../../../platform/i18n/in-sentence.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { wishListTexts } from '../../wishes/index.ts';
import type { ActEntry } from './act-queries.ts';
import { actTexts } from './act-texts.ts';
import { pledgeTexts } from './pledge-texts.ts';

/** "Tilsagn: Bageriet Blink, 3 pladser". */
export function actTitle({ kind, company, people, hoursAWeek }: CompanyAct, language: Language): string {
  const t = actTexts[language];
  const number = people === undefined ? undefined : formatNumber(people, language);
  const told = [
    company,
    number && (kind === 'pledge' ? t.places(number) : t.tookPart(number)),
    hoursAWeek === undefined ? undefined : t.hoursAWeek(formatNumber(hoursAWeek, language)),
  ].filter(Boolean);
  return `${t.kinds[kind]}: ${told.join(', ')}`;
}

/** What a pledge is of, when it holds and what the company asks for; empty where nothing was said. */
function termsWords({ pledged, pledgedKind }: ActEntry, language: Language): string {
  const t = pledgeTexts[language];
  const listed = (needs: readonly WorkNeed[]): string =>
    needs.map((need) => inSentence(wishListTexts[language].needs[need])).join(', ');
  const [from, to] = [pledged.from, pledged.to].map((day) => day && formatDate(day, language));
  const period = from && to ? t.fromTo(from, to) : from ? t.from(from) : to ? t.to(to) : undefined;
  return [
    pledgedKind && t.of(pledgedKind[language]),
    period,
    pledged.conditions && t.conditionsAre(pledged.conditions),
    pledged.gives.length > 0 && t.canGive(listed(pledged.gives)),
    pledged.cannotGive.length > 0 && t.canNotGive(listed(pledged.cannotGive)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The day, and who wrote it down when. */
export function actText(act: ActEntry, language: Language): string {
  const t = actTexts[language];
  const written = formatDate(act.recordedOn, language);
  const by = act.by ? t.by(act.by, act.organisationName, written) : t.byHouse(act.organisationName, written);
  const member = act.memberName && pledgeTexts[language].behind(act.memberName);
  return [`${formatDate(act.on, language)}.`, termsWords(act, language), member, by]
    .filter(Boolean)
    .join(' ');
}
