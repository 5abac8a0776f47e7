import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';

/** What stands in the fields. The id was made when the form was shown: two presses are one. */
export interface TypedTelling {
  readonly id: string;
  readonly chosen: readonly string[];
  readonly ownWords: string;
  readonly language: Language;
  /** A contact of the citizen's at the company, or nobody. */
  readonly to: string;
  /** The text that was shown before the yes. */
  readonly seen: string;
  readonly press: 'see' | 'change' | 'yes';
}

export function emptyTelling(chosen: readonly string[], language: Language): TypedTelling {
  return { id: newId(), chosen, ownWords: '', language, to: '', seen: '', press: 'see' };
}

export function typedTelling(fields: TypedFields): TypedTelling {
  const press = fields.text('press');
  return {
    id: parseId(fields.text('id')) ?? newId(),
    chosen: fields.all('chosen'),
    ownWords: fields.text('ownWords'),
    language: fields.text('language') === 'en' ? 'en' : 'da',
    to: fields.text('to'),
    // A browser sends a line break as two characters.
    seen: fields.text('seen').replaceAll('\r\n', '\n'),
    press: press === 'yes' || press === 'change' ? press : 'see',
  };
}
