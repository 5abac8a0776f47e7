import { Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { AnswerForms, type RefusedAnswer } from './ask-form.tsx';
import type { WorkplacePart } from './minutes-queries.ts';
import { minutesTexts } from './minutes-texts.ts';

interface LinkedMinutesProps {
  readonly parts: readonly WorkplacePart[];
  readonly refused: RefusedAnswer | undefined;
  readonly language: Language;
}

/** A workplace's own parts of minutes, to approve or to have put right. */
export function LinkedMinutesSection({ parts, refused, language }: LinkedMinutesProps) {
  const t = minutesTexts[language];
  if (parts.length === 0) return null;
  return (
    <Section id="minutes" title={t.linked.title} spaced>
      <p>{t.linked.lead}</p>
      {parts.map((part) => (
        <>
          <h3 class="mt-6">{t.talk(formatDate(part.on, language))}</h3>
          <p class="ff-prose">{part.words}</p>
          {part.said === undefined ? (
            <AnswerForms
              part={part.id}
              action="/agreement/minutes"
              words={t.linked}
              asksName
              refused={refused}
              language={language}
            />
          ) : (
            <p class="ff-meta">
              {(part.said.says === 'approves' ? t.linked.approved : t.linked.asked)(
                formatDate(part.said.on, language),
              )}
            </p>
          )}
        </>
      ))}
    </Section>
  );
}
