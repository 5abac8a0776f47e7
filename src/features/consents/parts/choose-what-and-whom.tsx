import type { ConsentContent } from '../../../domain/consent/consent-content.ts';
import { consentContents } from '../../../domain/consent/consent-content.ts';
import { Checks, Choices } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { recipientTexts } from '../recipient-texts.ts';
import type { OfferedRecipient } from '../record-choices.ts';
import { recordTexts } from '../record-texts.ts';
import { listed } from './listed.ts';

interface ChooseWhatAndWhomProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly recipients: readonly OfferedRecipient[];
  readonly contents: readonly string[];
  readonly recipient: string;
  readonly errors: { readonly contents?: string | undefined; readonly recipient?: string | undefined };
  readonly language: Language;
}

/** Which kinds, and to whom; under each name what they can be given at all. */
export function ChooseWhatAndWhom(props: ChooseWhatAndWhomProps) {
  const { legend, hint, recipients, contents, recipient, errors, language } = props;
  const t = recordTexts[language];
  const r = recipientTexts[language];
  const words = (kinds: readonly ConsentContent[]) =>
    listed(
      kinds.map((kind) => r.contents[kind]),
      language,
    );
  return (
    <>
      <Choices
        name="recipient"
        legend={t.whom}
        stacked
        value={recipient}
        error={errors.recipient}
        options={recipients.map(({ key, label, contents: possible }) => ({
          value: key,
          label,
          note: t.canGet(words(possible)),
        }))}
      />
      <Checks
        name="contents"
        legend={legend}
        hint={hint}
        stacked
        values={contents}
        error={errors.contents}
        options={consentContents
          .filter((kind) => recipients.some(({ contents: possible }) => possible.includes(kind)))
          .map((kind) => ({ value: kind, label: r.contents[kind] }))}
      />
    </>
  );
}
