import type { Finding, MatchLine } from '../../domain/matching/compare-place.ts';
import type { Match } from '../../domain/matching/match-places.ts';
import { ButtonLink, ButtonRow, Facts, Panel, PlainList, Tag } from '../../platform/html/index.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { countWords, linesOf, lineWords, placeWords } from './match-words.ts';
import type { MatchesModel } from './matches-model.ts';
import { matchingAddresses } from './matching-addresses.ts';
import { matchingTexts } from './matching-texts.ts';
import type { PlaceEntry } from './place-queries.ts';
import { toldTexts } from './telling/told-texts.ts';

interface MatchPanelProps {
  readonly match: Match<PlaceEntry>;
  readonly model: MatchesModel;
  readonly own: boolean;
  readonly language: Language;
}

/** One place: what is known of it, what fits and what does not line by line, and the way on. */
export function MatchPanel({ match: { place, lines }, model, own, language }: MatchPanelProps) {
  const t = matchingTexts[language];
  const known = placeWords(place, language);
  const proposal = model.proposals.find(({ pledge }) => pledge === place.id);
  return (
    <Panel id={`place-${place.id}`} title={place.company}>
      {proposal === undefined ? null : (
        <p>
          <Tag text={toldTexts[language].proposed(formatDate(proposal.on, language))} />{' '}
          {own ? toldTexts[language].proposedText : null}
        </p>
      )}
      {known === '' ? null : <p>{capital(known)}</p>}
      {place.conditions === undefined ? null : <p>{t.conditions(place.conditions)}</p>}
      <Found lines={lines} language={language} />
      <p class="ff-meta my-4">{countWords(lines, language)}</p>
      <WayOn place={place} model={model} language={language} />
    </Panel>
  );
}

const findings: readonly Finding[] = ['fits', 'not', 'unknown'];

function Found({ lines, language }: { readonly lines: readonly MatchLine[]; readonly language: Language }) {
  const told = findings
    .map((finding) => ({ finding, found: linesOf(lines, finding) }))
    .filter(({ found }) => found.length > 0);
  return (
    <Facts
      wide
      items={told.map(({ finding, found }) => ({
        term: matchingTexts[language].findings[finding],
        value: <PlainList items={found.map((line) => capital(lineWords(line, language)))} />,
      }))}
    />
  );
}

/** To suggest it, or to say yes; nothing where a yes stands, or for whoever only reads. */
function WayOn({
  place,
  model: { citizen, may, told },
  language,
}: Omit<MatchPanelProps, 'match' | 'own'> & { readonly place: PlaceEntry }) {
  const stands = told.some(({ pledge, endedOn }) => pledge === place.id && endedOn === undefined);
  if (may === undefined || stands) return null;
  const t = toldTexts[language];
  return (
    <ButtonRow>
      <ButtonLink
        href={matchingAddresses.tell(citizen, place.id, may)}
        label={may === 'tell' ? t.tell : t.propose}
        tone="secondary"
      />
    </ButtonRow>
  );
}
