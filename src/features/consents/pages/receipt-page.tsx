import type { Sharing } from '../../../domain/consent/sharing.ts';
import { BackLink, Facts, OwnWords, PageHead, Stack } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { LivingConsent, LivingLaw, LivingList } from '../living-list.ts';
import { livingListTexts } from '../living-list-texts.ts';
import { periodWords } from '../parts/period-words.ts';
import { recipientTexts } from '../recipient-texts.ts';
import { recipientWords } from '../recipient-words.ts';

/** One sharing, and the yes it rests on where it does not rest on law. */
export interface ReceiptModel {
  readonly list: LivingList;
  readonly sharing: Sharing;
  readonly consent: LivingConsent | undefined;
  readonly law: LivingLaw | undefined;
}

interface ReceiptPageProps {
  readonly frame: Frame;
  readonly back: string;
  readonly model: ReceiptModel;
}

/** What one act of sharing came to, on one page that can be printed. */
export function ReceiptPage({ frame, back, model }: ReceiptPageProps) {
  const { language } = frame.viewer;
  const t = livingListTexts[language];
  const r = t.receiptPage;
  const { list, sharing, consent, law } = model;
  const writer = list.sheet.writers.get(sharing.id);
  const period = consent?.consent.period ?? law?.sharing.basis.period;
  return (
    <VisitPage frame={frame} title={r.title}>
      <BackLink href={back} label={r.back} />
      <PageHead title={r.title} lead={r.lead} />
      <Stack>
        <Facts
          wide
          items={[
            { term: r.what, value: recipientTexts[language].contents[sharing.content] },
            { term: t.to, value: recipientWords(sharing, list.sheet, language) },
            { term: r.basis, value: basisWords(model, language) },
            { term: t.why, value: consent?.consent.purpose ?? law?.sharing.basis.reason ?? '' },
            ...(period ? [{ term: t.holds, value: periodWords(period, language) }] : []),
            {
              term: r.sharedBy,
              value: `${formatDate(sharing.sharedOn, language)}, ${writer ?? r.byCitizen}`,
            },
            { term: r.isOpen, value: (consent?.isOpen ?? law?.isOpen) ? r.yes : r.no },
            { term: r.number, value: sharing.id },
          ]}
        />
        <div>
          {' '}
          {consent?.consent.words && <OwnWords words={consent.consent.words} source={t.words} />}
          {consent?.consent.toldConsequences && (
            <OwnWords words={consent.consent.toldConsequences} source={t.told} />
          )}
        </div>
      </Stack>
      <p class="ff-meta">{r.print}</p>
    </VisitPage>
  );
}

function basisWords({ consent, law }: ReceiptModel, language: Frame['viewer']['language']): string {
  const r = livingListTexts[language].receiptPage;
  if (consent !== undefined) {
    const { howGiven, givenOn } = consent.consent;
    return r.byConsent(recipientTexts[language].ways[howGiven], formatDate(givenOn, language));
  }
  return law === undefined ? '' : r.byLaw(law.sharing.basis.rule);
}
