import { Panel, Steps } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { noteTexts } from '../note-texts.ts';

interface FollowsPanelProps {
  readonly callName: string;
  readonly mayWriteWords: boolean;
  readonly language: Language;
}

/** What is done by itself when the form is saved. */
export function FollowsPanel({ callName, mayWriteWords, language }: FollowsPanelProps) {
  const t = noteTexts[language];
  const icon = 'subdirectory-arrow-right';
  return (
    <aside class="ff-follow" aria-labelledby="follows">
      <Panel id="follows" title={t.follows} soft>
        <Steps
          items={[
            { icon, text: t.followsAttendance, note: t.followsAttendanceNote(callName) },
            ...(mayWriteWords
              ? [
                  { icon, text: t.followsAppointment, note: t.followsAppointmentNote } as const,
                  { icon, text: t.followsStep, note: t.followsStepNote } as const,
                ]
              : []),
            { icon, text: t.followsFigures, note: t.followsFiguresNote },
          ]}
        />
      </Panel>
    </aside>
  );
}
