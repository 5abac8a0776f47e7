import { Panel } from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { lendingTexts } from '../lending-texts.ts';

interface LinkAndCodeProps {
  readonly address: string;
  readonly code: string;
  /** How the code reaches whoever gets the link. */
  readonly codeHint: string;
  /** How long it opens. */
  readonly until: string;
  readonly language: Language;
}

/** A link that was just made, and the code that goes another way: shown this once. */
export function LinkAndCode({ address, code, codeHint, until, language }: LinkAndCodeProps) {
  const t = lendingTexts[language];
  return (
    <Panel>
      <div class="ff-copy">
        <label class="form-label" for="link">
          {t.address}
        </label>
        <p class="form-hint" id="link-hint">
          {t.addressHint}
        </p>
        <textarea id="link" class="form-input" rows={2} readonly aria-describedby="link-hint">
          {address}
        </textarea>
      </div>
      <p class="ff-label">{t.code}</p>
      <div class="ff-big">{`${code.slice(0, 3)} ${code.slice(3)}`}</div>
      <p>{codeHint}</p>
      <p class="ff-meta">{until}</p>
    </Panel>
  );
}
