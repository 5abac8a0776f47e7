import { columnClasses } from '../database/column-classes.ts';
import { accessTable } from '../src/domain/access/access-table.ts';
import { type Action, actionNames, actions } from '../src/domain/access/action.ts';
import type { Cell, Reach } from '../src/domain/access/cell.ts';
import { type RecordKind, recordKinds } from '../src/domain/access/record-kind.ts';
import { type Relation, relations } from '../src/domain/access/relation.ts';
import { recordTables } from '../src/features/access/policies/record-tables.ts';
import { kindTitles } from '../src/features/enrolments/who-can-see/kind-titles.ts';
import { whoCanSeeTexts } from '../src/features/enrolments/who-can-see/who-can-see-texts.ts';

// The document is for Danish data-protection officers, so it is in Danish, in the product's own words.
const words = whoCanSeeTexts.da;

/** Short words for a cell; the pages say the same in sentences. */
const reachWords: Readonly<Record<Reach, string>> = {
  all: 'alt',
  own: 'det egne',
  own_kinds: 'fælles møder',
  company_kinds: 'møder på arbejdspladser',
  own_organisation: 'eget hus',
  own_or_opened: 'det egne og overdraget',
  opened: 'åbnet ét for ét',
  invited: 'inviteret til',
  linked: 'det ene skema',
  released: 'hvis frigivet',
  undecided: 'indtil svar',
  shared_with_citizen: 'skrevet til borgeren',
};

const classWords = {
  identifying: 'identificerende',
  special: 'følsomme',
  personal: 'almindelige personoplysninger',
  technical: 'tekniske',
} as const;

/** The access table, as a data-protection officer reads it: one section a kind of record, then what may be done. */
export function accessMatrixDocument(): string {
  return [
    '# Hvem må se og gøre hvad',
    'Lavet af adgangstabellen i koden (`npm run generate`); ret den ikke i hånden. Den samme tabel bliver til vagten på hver side, til knapperne og til databasens egne regler, og en prøve med sin egen afskrift af reglerne holder dem op mod hinanden.',
    'En *relation* er, hvordan en person står til netop denne borger eller dette forløb, aldrig en titel. Har man flere relationer i den rolle, man er logget ind i, lægges de sammen. Det, der ikke står her, er lukket for alle. *Hvis frigivet* kræver et samtykke eller en hjemmel, der gælder i dag; den dag det slutter, lukker adgangen.',
    ...recordKinds.map(kindSection),
    librarySection(),
    '## Handlinger',
    'Hver side og hver knap hører til én handling.',
    actionTable(),
    '',
  ].join('\n\n');
}

function kindSection(kind: RecordKind): string {
  const tables = recordTables.filter((table) => table.kind === kind).map(({ table }) => table);
  return [
    `## ${kindTitles.da[kind]}`,
    `Tabeller: ${tables.map((table) => `\`${table}\` (${contentOf(table)})`).join(', ')}.`,
    cellTable(kind),
  ].join('\n\n');
}

/** The library of questionnaires is about nobody, so it is no kind of record; who holds rights in it is told all the same. */
function librarySection(): string {
  const tables = ['questionnaire', 'questionnaire_version'];
  return [
    '## Spørgeskemaer i biblioteket',
    `Tabeller: ${tables.map((table) => `\`${table}\` (${contentOf(table)})`).join(', ')}. De handler ikke om nogen, og en udgave bliver aldrig ændret.`,
    [
      '| hvem | læse | skrive |\n|---|---|---|',
      '| alle, der er logget ind | alt | – |',
      '| den, et hus har udpeget til at udgive indsatser | alt | en ny udgave under eget navn, og fluebenet ved, at huset har ret til at bruge skemaet; hvem og hvornår bliver gemt |',
    ].join('\n'),
  ].join('\n\n');
}

/** How many columns of each class a table holds. */
function contentOf(table: string): string {
  const classes = Object.values(columnClasses[table as keyof typeof columnClasses]);
  return (Object.keys(classWords) as (keyof typeof classWords)[])
    .map((name) => ({ name, count: classes.filter((one) => one === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${classWords[name]}`)
    .join(', ');
}

function cellTable(kind: RecordKind): string {
  const open = relations.filter((relation) => isOpen(accessTable[relation][kind]));
  const shut = relations.filter((relation) => !isOpen(accessTable[relation][kind]));
  const rows = open.map((relation) => {
    const cell: Cell = accessTable[relation][kind];
    return `| ${words.relations[relation]} | ${reachOf(cell.read)} | ${reachOf(cell.write)} |`;
  });
  return ['| relation | læse | skrive |\n|---|---|---|', ...rows, `\nLukket for: ${listed(shut)}.`].join(
    '\n',
  );
}

function isOpen({ read, write }: Cell): boolean {
  return read !== undefined || write !== undefined;
}

function reachOf(reach: Reach | undefined): string {
  return reach === undefined ? '–' : reachWords[reach];
}

function listed(some: readonly Relation[]): string {
  return some.map((relation) => words.relations[relation]).join(' · ');
}

function actionTable(): string {
  const rows = actionNames.map((name) => {
    const { kind, right, only }: Action = actions[name];
    const who = (only ?? relations).filter(
      (relation) => (accessTable[relation][kind] as Cell)[right] !== undefined,
    );
    return `| \`${name}\` | ${kindTitles.da[kind]} | ${right === 'read' ? 'læse' : 'skrive'} | ${listed(who)} |`;
  });
  return ['| handling | over | ret | åben for |\n|---|---|---|---|', ...rows].join('\n');
}
