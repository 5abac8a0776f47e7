import { Panel, PostButton, Section, Stack, Tag } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { matchingAddresses } from '../matching-addresses.ts';
import type { ToldEntry } from './telling-queries.ts';
import { toldTexts } from './told-texts.ts';
import { ToldView } from './told-view.tsx';

interface ToldSectionProps {
  readonly citizen: string;
  readonly told: readonly ToldEntry[];
  readonly own: boolean;
  readonly language: Language;
}

/** What companies have been told, with the way to take it back; for the team, the text they may pass on. */
export function ToldSection({ citizen, told, own, language }: ToldSectionProps) {
  const t = toldTexts[language];
  return (
    <Section id="told" title={own ? t.ownTitle : t.title} spaced>
      {told.length === 0 ? <p>{t.none}</p> : null}
      <Stack>
        {told.map((entry) => (
          <Panel id={`told-${entry.id}`} title={entry.company}>
            <p>
              <Tag
                {...(entry.endedOn === undefined
                  ? { text: t.standing, tone: 'ok' as const }
                  : { text: t.over })}
              />{' '}
              {standingWords(entry, own, language)}
            </p>
            {own || entry.endedOn === undefined ? <ToldView text={entry} language={entry.language} /> : null}
            {entry.isReadByContact ? <p class="ff-meta">{t.readBy}</p> : null}
            {own && entry.endedOn === undefined ? (
              <PostButton
                action={matchingAddresses.takeBack(citizen, entry.id)}
                label={t.takeBack}
                about={entry.company}
              />
            ) : null}
          </Panel>
        ))}
      </Stack>
    </Section>
  );
}

function standingWords({ on, endedOn }: ToldEntry, own: boolean, language: Language): string {
  const t = toldTexts[language];
  if (endedOn !== undefined) return t.takenBack(formatDate(endedOn, language));
  return own ? t.ownSaidYes(formatDate(on, language)) : t.saidYes(formatDate(on, language));
}
