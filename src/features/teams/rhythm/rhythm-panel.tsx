import type { AgreedRhythm } from '../../../domain/enrolment/contact-rhythm.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { MoreLink, Panel } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { rhythmTexts } from './rhythm-texts.ts';

interface RhythmPanelProps {
  readonly rhythm: AgreedRhythm | undefined;
  readonly definition: ProgrammeDefinition;
  /** Where it is agreed; absent for whoever may not. */
  readonly agreeAt: string | undefined;
  readonly language: Language;
}

/** How often the citizen and the team are in contact, and the way to agree it. */
export function RhythmPanel({ rhythm, definition, agreeAt, language }: RhythmPanelProps) {
  const t = rhythmTexts[language];
  return (
    <Panel id="rhythm" title={t.panel} soft>
      <p class="mb-2">{rhythmWords(rhythm, definition, language)}</p>
      {agreeAt && <MoreLink href={agreeAt} label={rhythm === undefined ? t.agree : t.agreeAgain} />}
    </Panel>
  );
}

/** "Hver anden uge, aftalt fra 3. november." */
export function rhythmWords(
  rhythm: AgreedRhythm | undefined,
  { rhythm: { contact } }: Pick<ProgrammeDefinition, 'rhythm'>,
  language: Language,
): string {
  const t = rhythmTexts[language];
  if (rhythm !== undefined) return t.since(t.every(rhythm.everyWeeks), formatDayMonth(rhythm.from, language));
  return contact.how === 'every_weeks' ? t.forAll(t.every(contact.weeks)) : t.notAgreed;
}
