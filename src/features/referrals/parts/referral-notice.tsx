import type { CitizensChoice } from '../../../domain/referral/step-outcome.ts';
import { outcomesOf } from '../../../domain/referral/step-outcome.ts';
import { Alert, ErrorSummary, Receipt } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { handoverTexts, ownHandoverTexts } from '../../caseload-handovers/index.ts';
import { amendTexts } from '../amend-texts.ts';
import { factTexts } from '../fact-texts.ts';
import { ownIntakeTexts } from '../own-intake-texts.ts';
import { referralTexts } from '../referral-texts.ts';
import { stepTexts } from '../step-texts.ts';

const saved = ['sent', 'step', 'fact', 'handed', 'papers', 'returned', 'amended'] as const;

/** What has just happened, as the page's address says it or the form that led here. */
export type ReferralNotice = (typeof saved)[number] | CitizensChoice | 'not-started' | 'not-chosen';

const inAddress: readonly ReferralNotice[] = [...saved, ...outcomesOf.voluntary_choice];

/** Reads a receipt's code; `undefined` when it is none. */
export function readNotice(code: string): ReferralNotice | undefined {
  return inAddress.find((notice) => notice === code);
}

/** The receipt or the message above the page. */
export function Notice({
  notice,
  language,
}: {
  readonly notice: ReferralNotice | undefined;
  readonly language: Language;
}) {
  const t = referralTexts[language];
  const own = ownIntakeTexts[language];
  switch (notice) {
    case undefined:
      return null;
    case 'not-started':
      return <Alert tone="warning" heading={t.notStarted.heading} text={t.notStarted.text} />;
    case 'not-chosen':
      return <ErrorSummary heading={t.notSaved} errors={[{ field: 'way-in-choice', text: own.choose }]} />;
    case 'sent':
      return <Receipt {...t.sent} />;
    case 'step':
      return <Receipt {...stepTexts[language].saved} />;
    case 'fact':
      return <Receipt {...factTexts[language].saved} />;
    case 'handed':
    case 'papers':
      return <Receipt {...handoverTexts[language].done[notice]} />;
    case 'returned':
      return <Receipt {...ownHandoverTexts[language].done} />;
    case 'amended':
      return <Receipt {...amendTexts[language].done} />;
    default:
      return <Receipt {...own.done[notice]} />;
  }
}
