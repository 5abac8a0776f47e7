import { EmptyState, Section, StackingTable } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { ClosingModel } from './run-closing.ts';
import { runClosingTexts } from './run-closing-texts.ts';

/** How many records of the run's people are erased when, house by house: numbers, and nothing about anybody. */
export function ScheduleSection({
  model,
  language,
}: {
  readonly model: ClosingModel;
  readonly language: Language;
}) {
  const t = runClosingTexts[language];
  const { schedule, houseNames } = model;
  const { house, when, records } = t.scheduleColumns;
  const days = ({ why, from, to }: ClosingModel['schedule'][number]): string => {
    if (from === undefined || to === undefined) return why === 'open' ? t.notEnded : t.noRule;
    return t.fromTo(formatDate(from, language), formatDate(to, language));
  };
  return (
    <Section id="schedule" title={t.schedule}>
      {schedule.length === 0 ? (
        <EmptyState heading={t.noSchedule} text={t.noScheduleText} />
      ) : (
        <>
          <p class="ff-meta ff-wide mt-3">{t.scheduleText}</p>
          <StackingTable
            caption={t.schedule}
            captionHidden
            columns={[{ label: house }, { label: when }, { label: records, numeric: true }]}
            rows={schedule.map((one) => [
              houseNames.get(one.house) ?? '–',
              days(one),
              formatNumber(one.records, language),
            ])}
          />
        </>
      )}
    </Section>
  );
}
