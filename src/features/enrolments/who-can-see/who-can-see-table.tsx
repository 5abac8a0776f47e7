import type { RecordKind } from '../../../domain/access/record-kind.ts';
import { type Sight, type SightFacts, whoCanSee } from '../../../domain/access/who-can-see.ts';
import { Table } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { NamedOnlooker } from './named-onlooker.ts';
import { listNames } from './see-words.ts';
import { whoCanSeeTexts } from './who-can-see-texts.ts';

interface WhoCanSeeTableProps {
  readonly language: Language;
  readonly people: readonly NamedOnlooker[];
  readonly kinds: readonly RecordKind[];
  readonly facts: SightFacts;
  /** Whose yes opens what is released. */
  readonly citizen: string;
}

/** People by kinds of record: how much each sees, and which row of the access table or which consent opens it. */
export function WhoCanSeeTable({ language, people, kinds, facts, citizen }: WhoCanSeeTableProps) {
  const t = whoCanSeeTexts[language];
  const sights = whoCanSee(people, kinds, facts);
  return (
    <Table
      caption={t.tableCaption}
      captionHidden
      scrolls
      columns={[{ label: t.person }, ...kinds.map((kind) => ({ label: t.columns[kind] }))]}
      rows={sights.map(({ person, of }) => [
        <Who person={person} language={language} />,
        ...kinds.map((kind) => <Cell sight={of[kind]} language={language} citizen={citizen} />),
      ])}
    />
  );
}

function Who({ person, language }: { readonly person: NamedOnlooker; readonly language: Language }) {
  const t = whoCanSeeTexts[language];
  return (
    <>
      {person.name}
      <p class="ff-meta">
        {listNames(
          person.relations.map((relation) => t.relations[relation]),
          language,
        )}
      </p>
    </>
  );
}

interface CellProps {
  readonly sight: Sight;
  readonly language: Language;
  readonly citizen: string;
}

function Cell({ sight, language, citizen }: CellProps) {
  const t = whoCanSeeTexts[language];
  if (sight.extent === 'none')
    return <>{sight.awaitsConsent ? t.cell.awaitsConsent(citizen) : t.cell.none}</>;
  // Where one row opens everything, the narrower ones add nothing.
  const [whole] = sight.because.filter(({ reach }) => reach === 'all');
  const reasons = whole === undefined ? sight.because : [whole];
  return (
    <>
      {reasons.map(({ relation, reach, until }) => (
        <>
          {reach === 'released'
            ? t.cell.released(citizen, until === undefined ? undefined : formatDate(until, language))
            : t.cell[reach]}
          <p class="ff-meta">{t.relations[relation]}</p>
        </>
      ))}
    </>
  );
}
