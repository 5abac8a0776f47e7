import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlanWords } from '../../domain/plan/plan.ts';
import { type Strand, strandsOf } from '../../domain/plan/strands.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { ChangeOf, Told, ToldStep } from './plan-model.ts';
import { planTexts } from './plan-texts.ts';

/** To whom a plan is told, and what it needs to name people: the citizen is `you` to themself and a name to others. */
export interface Voice {
  readonly language: Language;
  readonly today: PlainDate;
  readonly callName: string;
  readonly own: boolean;
  readonly definition: Pick<ProgrammeDefinition, 'roles' | 'strands'>;
}

/** A day as somebody would say it. */
export function dayIn({ today, language }: Voice, date: PlainDate): string {
  return formatRelativeDay(date, today, language);
}

/** Which side changed something: the citizen, or who on staff and as what. */
export function sideIn(voice: Voice, { side, name, role }: ChangeOf): string {
  const t = planTexts[voice.language];
  if (side === 'citizen') return voice.own ? t.you.side : t.citizenSide(voice.callName);
  const title = voice.definition.roles.find(({ key }) => key === role)?.title[voice.language].toLowerCase();
  return t.staffSide(name ?? t.somebody, title ?? t.caseworker);
}

/** Whose words, from when, and who wrote them down where it was not the one who said them. */
export function sourceIn(voice: Voice, { wordsOf, change }: Told<PlanWords>): string {
  const t = planTexts[voice.language];
  const day = dayIn(voice, change.on);
  if (wordsOf === 'team') return t.teamsWords(day);
  const whose = voice.own ? t.you.ownWords(day) : t.ownWordsOf(voice.callName, day);
  if (change.side === 'citizen' || change.name === undefined) return `${whose}.`;
  return `${whose}, ${t.writtenDownBy(change.name)}.`;
}

/** Who does a step. */
export function doerIn(voice: Voice, { doneBy, doerName }: ToldStep): string {
  const t = planTexts[voice.language];
  if (doneBy.who === 'citizen') return voice.own ? t.you.doer : voice.callName;
  return doneBy.who === 'somebody' ? doneBy.words : (doerName ?? t.somebody);
}

/** The plan's strands, with what each is called. */
export function namedStrands({
  definition,
  language,
}: Voice): readonly { readonly key: string; readonly name: string }[] {
  return strandsOf(definition).map((strand) => ({ key: strand.key, name: strandName(strand, language) }));
}

export function strandName({ key, title }: Strand, language: Language): string {
  const usual: Readonly<Record<string, string>> = planTexts[language].strands;
  return title?.[language] ?? usual[key] ?? key;
}
