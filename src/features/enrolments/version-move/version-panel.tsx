import { MoreLink, Panel, Rows } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { isEnded } from '../course.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import type { PastMove } from './move-queries.ts';
import { moveTexts } from './move-texts.ts';

interface VersionPanelProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'definition' | 'mayMove' | 'moves' | 'today'>;
  readonly language: Language;
}

/** Which version a course follows, how it came to, and for whoever may the way to a newer one. */
export function VersionPanel({ model, language }: VersionPanelProps) {
  const { course, definition, mayMove, moves } = model;
  const t = moveTexts[language];
  if (!mayMove && moves.length === 0) return null;
  return (
    <Panel id="version" title={t.panel}>
      <p>{t.now(definition.version)}</p>
      {moves.length > 0 ? <Rows items={moveRows(moves, language)} /> : null}
      {mayMove && !isEnded(course, model.today) ? (
        <MoreLink href={`/enrolments/${course.id}/version`} label={t.look} />
      ) : null}
    </Panel>
  );
}

/** Each time the course went over: when, by whom and why. */
export function moveRows(moves: readonly PastMove[], language: Language) {
  const t = moveTexts[language];
  return moves.map(({ from, to, movedOn, by, reason }) => ({
    title: t.moved(from, to),
    text: `${t.movedBy(formatDate(movedOn, language), by)}: ${reason}`,
  }));
}
