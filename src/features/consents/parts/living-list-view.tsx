import { Details, EmptyState, Section, Stack } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { LivingList } from '../living-list.ts';
import { livingListTexts } from '../living-list-texts.ts';
import { LivingConsentView } from './living-consent-view.tsx';
import { LivingLawView } from './living-law-view.tsx';
import type { Ways } from './ways.ts';

interface LivingListViewProps {
  readonly list: LivingList;
  readonly language: Language;
  /** Told apart from other lists on the page. */
  readonly id: string;
  /** Whether the reader is the citizen it is about. */
  readonly isOwn: boolean;
  readonly ways: Ways;
}

/** What is shared about somebody: what holds, what rests on law, and below what is over. */
export function LivingListView({ list, language, id, isOwn, ways }: LivingListViewProps) {
  const t = livingListTexts[language];
  const { now, past, byLaw, pastByLaw, sheet } = list;
  const shared = { sheet, language, ways };
  return (
    <Stack>
      <Section id={`now-${id}`} title={t.now} spaced>
        {now.length === 0 ? (
          <EmptyState heading={t.nothingNow} text={isOwn ? t.nothingOwnText : t.nothingNowText} />
        ) : (
          <Stack>
            {now.map((one) => (
              <LivingConsentView living={one} isOwn={isOwn} {...shared} />
            ))}
          </Stack>
        )}
      </Section>
      {byLaw.length === 0 ? null : (
        <Section id={`by-law-${id}`} title={t.byLaw} spaced>
          {isOwn ? <p>{t.byLawOwn}</p> : null}
          <Stack>
            {byLaw.map((one) => (
              <LivingLawView living={one} {...shared} />
            ))}
          </Stack>
        </Section>
      )}
      {past.length + pastByLaw.length === 0 ? null : (
        <Details summary={`${t.past} (${past.length + pastByLaw.length})`}>
          <Stack>
            {past.map((one) => (
              <LivingConsentView living={one} isOwn={isOwn} {...shared} />
            ))}
            {pastByLaw.map((one) => (
              <LivingLawView living={one} {...shared} />
            ))}
          </Stack>
        </Details>
      )}
    </Stack>
  );
}
