import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { placesStanding } from '../../../domain/referral/places-left.ts';
import { Figures, Meter } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { NamedRunPlaces } from '../places-queries.ts';
import { type PlacesWords, placesWords } from '../places-words.ts';

interface PlacesFiguresProps {
  readonly places: NamedRunPlaces;
  readonly today: PlainDate;
  readonly language: Language;
}

/** How many places each authority has in a run, how many are free and who waits: a bar and its words for each. */
export function PlacesFigures({ places, today, language }: PlacesFiguresProps) {
  const words = places.authorities.map(({ id, name }) =>
    placesWords(name, placesStanding(places, id, today), today, language),
  );
  if (words.length === 0) return null;
  return (
    <div class="mb-5">
      <Figures columns={words.length === 2 ? 2 : 3}>{words.map(figureOf)}</Figures>
    </div>
  );
}

function figureOf({ title, text, used, most }: PlacesWords) {
  if (most !== undefined)
    return <Meter title={title} level={2} value={Math.min(used, most)} max={most} text={text} />;
  return (
    <div>
      <h2 class="h4">{title}</h2>
      <p class="ff-meta">{text}</p>
    </div>
  );
}
