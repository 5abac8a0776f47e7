import type { RecordKind } from '../../../domain/access/record-kind.ts';
import { type Reason, type Sight, type SightFacts, whoCanSee } from '../../../domain/access/who-can-see.ts';
import { Table } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { kindTitles } from './kind-titles.ts';
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
      columns={[{ label: t.person }, ...kinds.map((kind) => ({ label: kindTitles[language][kind] }))]}
      rows={sights.map(({ person, of }) => [
        <Who person={person} language={language} />,
        ...kinds.map((kind) => (
          <Cell person={person} sight={of[kind]} language={language} citizen={citizen} />
        )),
      ])}
    />
  );
}

function Who({ person, language }: { readonly person: NamedOnlooker; readonly language: Language }) {
  const t = whoCanSeeTexts[language];
  const relations = person.relations.map((relation) => t.relations[relation]);
  return (
    <>
      {person.isViewer ? t.youAlone : person.name}
      <p class="ff-meta">{listNames(relations, language)}</p>
    </>
  );
}

interface CellProps {
  readonly person: NamedOnlooker;
  readonly sight: Sight;
  readonly language: Language;
  readonly citizen: string;
}

function Cell({ person, sight, language, citizen }: CellProps) {
  const t = whoCanSeeTexts[language];
  if (sight.extent === 'none')
    return <>{sight.awaitsConsent ? t.cell.awaitsConsent(citizen) : t.cell.none}</>;
  // Where one row opens everything, the narrower ones add nothing.
  const whole = sight.because.find(({ reach }) => reach === 'all');
  return (
    <>
      {(whole === undefined ? sight.because : [whole]).map((reason) => (
        <>
          {reasonWords(reason, citizen, language)}
          {/* Somebody with one row has it under their name. */}
          {person.relations.length > 1 && <p class="ff-meta">{t.relations[reason.relation]}</p>}
        </>
      ))}
    </>
  );
}

function reasonWords({ reach, until, byLaw }: Reason, citizen: string, language: Language): string {
  const { cell } = whoCanSeeTexts[language];
  if (reach !== 'released') return cell[reach];
  const last = until === undefined ? undefined : formatDate(until, language);
  return byLaw ? cell.releasedByLaw(last) : cell.released(citizen, last);
}
