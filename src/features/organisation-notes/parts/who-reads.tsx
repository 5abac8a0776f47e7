import { nothingReleased, sightOf } from '../../../domain/access/who-can-see.ts';
import { SeeLine } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { HouseNotes } from '../house-note-queries.ts';
import { houseNoteTexts } from '../house-note-texts.ts';

const lists = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

interface WhoReadsProps {
  readonly house: HouseNotes;
  readonly houseName: string;
  readonly language: Language;
}

/** Who in the house reads along today, worked out from who stands to the case and the access table. */
export function WhoReads({ house: { around, colleagues }, houseName, language }: WhoReadsProps) {
  const t = houseNoteTexts[language];
  const reads = colleagues.filter(
    ({ relations }) =>
      sightOf({ relations, organisation: undefined }, 'organisation_note', nothingReleased).extent !== 'none',
  );
  // Whoever was here before knows no name any more, and reads only what is theirs.
  if (around?.callName === undefined) return <SeeLine text={t.seeOwn} />;
  const names = [t.you, ...reads.filter(({ isViewer }) => !isViewer).map(({ name }) => name)];
  const sees = t.see(lists[language].format(names), houseName);
  return <SeeLine text={`${sees} ${t.citizen(around.callName)}`} />;
}
