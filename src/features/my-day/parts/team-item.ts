import type { TeamWarning } from '../../../domain/team/team-warnings.ts';
import type { RowItem, TagProps } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDayMonth, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import type { WaitingRow } from '../my-day.ts';
import { teamDayTexts } from '../team-day-texts.ts';

type Of<What extends WaitingRow['what']> = Extract<WaitingRow, { readonly what: What }>;

/** Something about one citizen's team: who is away, leaves, or is missing. */
export function teamItem(row: Of<'team'>, language: Language): Omit<RowItem, 'title'> {
  const t = teamDayTexts[language];
  const { warning, member = '', role, href, due } = row;
  return {
    tag: tagOf(warning, due ?? 0, language),
    text:
      warning.warns === 'empty_role'
        ? t.empty(role)
        : `${t.member(member, role)} ${eventWords(warning, language)}.`,
    action: { href, label: t.action[warning.warns] },
  };
}

/** Somebody who is on several teams: said once. */
export function awayItem(row: Of<'away'>, language: Language): RowItem {
  const t = teamDayTexts[language];
  const { warning, member, account, courses, due } = row;
  return {
    title: member,
    tag: tagOf(warning, due ?? 0, language),
    text: `${capital(eventWords(warning, language))}. ${t.uncovered(courses)}`,
    action: { href: `/cover/${account}`, label: t.action[warning.warns] },
  };
}

function eventWords(
  warning: Exclude<TeamWarning, { readonly warns: 'empty_role' }>,
  language: Language,
): string {
  const t = teamDayTexts[language];
  if (warning.warns !== 'break') return t.ends(formatDayMonth(warning.lastDay, language));
  const { from, to } = warning.period;
  return t.away[warning.kind](formatPeriod(from, to, language));
}

function tagOf(warning: TeamWarning, due: number, language: Language): TagProps {
  const t = teamDayTexts[language];
  if (warning.warns === 'empty_role') return { text: t.missing, tone: 'late' };
  if (due > 0) return { text: t.left(formatDays(due, language)), tone: 'soon' };
  return { text: warning.warns === 'break' ? t.now : due === 0 ? t.today : t.over, tone: 'late' };
}
