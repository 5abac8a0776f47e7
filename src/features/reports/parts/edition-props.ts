import type { EditionDocument } from '../../../domain/report/edition-document.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';

/** What every part of an edition on the screen is drawn from. */
export interface EditionProps {
  readonly edition: EditionDocument;
  readonly language: Language;
}
