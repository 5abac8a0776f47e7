import { ButtonRow, Facts, Panel } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { ConsentSheet } from '../consent-sheet.ts';
import type { LivingLaw } from '../living-list.ts';
import { livingListTexts } from '../living-list-texts.ts';
import { recipientTexts } from '../recipient-texts.ts';
import { recipientWords } from '../recipient-words.ts';
import { periodWords } from './period-words.ts';
import type { Ways } from './ways.ts';

interface LivingLawViewProps {
  readonly living: LivingLaw;
  readonly sheet: ConsentSheet;
  readonly language: Language;
  readonly ways: Ways;
}

/** One sharing without a yes: what, to whom, by which rule, why and until when. */
export function LivingLawView({ living, sheet, language, ways }: LivingLawViewProps) {
  const t = livingListTexts[language];
  const { sharing, isOpen, writer } = living;
  const { rule, reason, period, endedOn } = sharing.basis;
  const content = recipientTexts[language].contents[sharing.content];
  const until = period.to === undefined ? '' : formatDate(period.to, language);
  return (
    <Panel id={`sharing-${sharing.id}`} title={content}>
      <Facts
        wide
        items={[
          { term: t.to, value: recipientWords(sharing, sheet, language) },
          { term: t.rule, value: rule },
          { term: t.reason, value: reason },
          { term: t.holds, value: periodWords(period, language) },
          { term: t.opens, value: isOpen ? t.opensThis(content, until) : t.opensNothing },
        ]}
      />
      <p class="ff-meta">{t.sharedOn(formatDate(sharing.sharedOn, language), writer)}</p>
      {endedOn && <p class="ff-meta">{t.endedEarly(formatDate(endedOn, language))}</p>}
      {ways.course && (
        <ButtonRow>
          <a class="ff-tap" href={`${ways.course}?receipt=${sharing.id}`}>
            {t.receipt}
          </a>
          {isOpen && ways.end && (
            <a class="ff-tap" href={ways.end(sharing.id)}>
              {t.endNow}
            </a>
          )}
        </ButtonRow>
      )}
    </Panel>
  );
}
