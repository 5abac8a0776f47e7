import { danishTimeOf } from '../../../domain/kernel/danish-time.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Panel, PostButton } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTime } from '../../../platform/i18n/durations.ts';
import type { KeptText } from '../../access/index.ts';
import { keptTexts } from '../kept-texts.ts';

interface KeptSectionProps {
  readonly kept: readonly KeptText[];
  /** What citizens are called, by their course: a text says only which form it was written in. */
  readonly names: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  readonly language: Language;
}

/** The viewer's own texts on their way: how old each is, the way on, and the way out. */
export function KeptSection({ kept, names, today, language }: KeptSectionProps) {
  const t = keptTexts[language];
  if (kept.length === 0) return null;
  return (
    <Panel id="kept" title={t.title} quietTitle soft>
      {kept.map((text) => (
        <div class="ff-kept">
          <p class="ff-meta">{ageOf(text, today, language)}</p>
          <p>
            <a class="ff-tap" href={`${text.form}?kept=${text.id}`}>
              {wordsOf(text, names, language)}
            </a>
          </p>
          <PostButton
            action={`/kept-texts/${text.id}/thrown-away`}
            label={t.throwAway}
            about={wordsOf(text, names, language)}
            tone="plain"
          />
        </div>
      ))}
    </Panel>
  );
}

function ageOf({ why, keptAt }: KeptText, today: PlainDate, language: Language): string {
  const t = keptTexts[language];
  const time = danishTimeOf(keptAt);
  const when = t.at(formatRelativeDay(time.on, today, language), formatTime(time.at, language));
  return why === 'draft' ? t.draft(when) : t.signedOut(when);
}

function wordsOf({ form }: KeptText, names: ReadonlyMap<string, string>, language: Language): string {
  const t = keptTexts[language];
  const course = /^\/enrolments\/([0-9a-f-]{36})\//.exec(form)?.[1];
  return course === undefined ? t.register : t.note(names.get(course));
}
