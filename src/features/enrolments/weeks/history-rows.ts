import { lasting } from '../../../domain/enrolment/standing-changes.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { RowItem } from '../../../platform/html/index.ts';
import { formatDayMonth, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../../platform/i18n/durations.ts';
import type { WrittenChange } from './history-queries.ts';
import { weeksTexts } from './weeks-texts.ts';

interface HistoryFacts {
  readonly changes: readonly WrittenChange[];
  readonly definition: Pick<ProgrammeDefinition, 'phases'>;
  readonly today: PlainDate;
  readonly language: Language;
}

/**
 * Each change in words, newest first: what, when, by whom and why; what was taken back stays, and says so.
 * @param takeBack the address at which a change that stands is taken back; absent where the viewer takes none back
 */
export function historyRows(
  facts: HistoryFacts,
  takeBack: ((id: string) => string) | undefined,
): readonly RowItem[] {
  const { changes, language } = facts;
  const t = weeksTexts[language];
  const standing = new Set(lasting(changes).map(({ id }) => id));
  return changes
    .filter(({ change }) => change !== 'taken_back')
    .map((change): RowItem => {
      const stands = standing.has(change.id);
      return {
        title: changeTitle(change, facts),
        tag: stands ? undefined : { text: t.takenBack },
        text: tracesOf(change, facts).join(' '),
        action:
          stands && takeBack !== undefined ? { href: takeBack(change.id), label: t.takeBack } : undefined,
      };
    })
    .reverse();
}

/** What a change was, in a few words. */
export function changeTitle(
  change: WrittenChange,
  { definition, language }: Pick<HistoryFacts, 'definition' | 'language'>,
): string {
  const t = weeksTexts[language];
  const day = (date: PlainDate): string => formatDayMonth(date, language);
  const phase = (key: string): string =>
    definition.phases.find((one) => one.key === key)?.title[language] ?? key;
  switch (change.change) {
    case 'extension':
      return t.extension(phase(change.phase), formatWeeks(change.weeks, language));
    case 'pause':
      return t.pause(day(change.on), change.until && day(change.until));
    case 'resumption':
      return t.resumption(day(change.on));
    case 'next_phase':
      return t.nextPhase(phase(change.phase).toLowerCase(), day(change.on));
    case 'review':
      return t.review(day(change.on));
    case 'taken_back':
      return t.takenBack;
  }
}

function tracesOf(change: WrittenChange, { changes, today, language }: HistoryFacts): string[] {
  const t = weeksTexts[language];
  const near = (date: PlainDate): string => formatRelativeDay(date, today, language);
  const taken = changes.find((one) => one.change === 'taken_back' && one.of === change.id);
  return [
    change.words === null ? '' : sentence(change.words),
    change.change === 'next_phase' ? t.becauses[change.because] : '',
    change.decidedBy === null ? '' : t.decidedBy[change.decidedBy],
    t.writtenBy(change.by, near(change.recordedOn)),
    taken === undefined ? '' : t.takenBackBy(taken.by, near(taken.recordedOn)),
    taken === undefined || taken.words === null ? '' : sentence(taken.words),
  ].filter((words) => words !== '');
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
