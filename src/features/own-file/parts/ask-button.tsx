import { v7 as newId } from 'uuid';
import { PostButton } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { ownFileTexts } from '../own-file-texts.ts';

interface AskButtonProps {
  readonly records: readonly string[];
  readonly language: Language;
  readonly tone?: 'primary' | 'secondary' | undefined;
}

/** The one press that gives the citizen everything: an id for each record, so that a second press asks nothing twice. */
export function AskButton({ records, language, tone }: AskButtonProps) {
  const hidden = Object.fromEntries(records.map((citizen) => [citizen, newId()]));
  return (
    <PostButton action="/my-page/own-file" label={ownFileTexts[language].ask} hidden={hidden} tone={tone} />
  );
}
