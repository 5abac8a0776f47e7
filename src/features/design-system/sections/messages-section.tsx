import { Alert, ErrorSummary, KeptWords, Receipt, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { messagesTexts } from '../texts/messages-texts.ts';

/** What the page says to the reader as a whole. */
export function MessagesSection({ language }: { readonly language: Language }) {
  const x = messagesTexts[language];
  return (
    <Section id="messages" title={designSystemTexts[language].messages} spaced>
      <Receipt heading={x.saved} text={x.savedText} />
      <ErrorSummary
        heading={x.refused}
        text={x.refusedText}
        errors={[
          { field: 'wrong-date', text: x.dateError },
          { field: 'wrong-came', text: x.chooseError },
        ]}
      />
      <Alert tone="info" heading={x.info} text={x.infoText} />
      <Alert tone="success" heading={x.saved} />
      <Alert tone="warning" heading={x.warning} text={x.warningText} />
      <Alert tone="error" heading={x.failure} text={x.failureText} />
      <KeptWords words={[x.keptWords]} />
    </Section>
  );
}
