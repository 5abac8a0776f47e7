import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { Alert, Bullets } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { changeTexts } from './change-texts.ts';
import type { WrittenChange } from './history-queries.ts';
import { changeTitle } from './history-rows.ts';
import { weeksTexts } from './weeks-texts.ts';

interface MeanwhileProps {
  /** What was written down since the page was opened. */
  readonly changes: readonly WrittenChange[];
  readonly definition: Pick<ProgrammeDefinition, 'phases'>;
  readonly today: PlainDate;
  readonly language: Language;
}

/** The second of two who decide at the same time sees what the first did. */
export function Meanwhile({ changes, definition, today, language }: MeanwhileProps) {
  const t = changeTexts[language];
  const lines = changes.map((change) => {
    const written = weeksTexts[language].writtenBy(
      change.by,
      formatRelativeDay(change.recordedOn, today, language),
    );
    return `${changeTitle(change, { definition, language })}. ${written}`;
  });
  return (
    <Alert tone="warning" heading={t.meanwhile} text={t.meanwhileText}>
      {lines.length > 0 ? <Bullets items={lines} /> : null}
    </Alert>
  );
}
