import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../../database/row-types.ts';
import type { ReadList } from '../../../domain/import/cell.ts';
import {
  type ColumnMapping,
  emptyMapping,
  guessColumns,
  judgeMapping,
  type MappingRefusal,
} from '../../../domain/import/column-mapping.ts';
import type { ImportField } from '../../../domain/import/import-field.ts';
import { bringsNothing } from '../../../domain/import/judge-known.ts';
import { unsettledOrders } from '../../../domain/import/read-list.ts';
import { type UnknownWord, unknownWords } from '../../../domain/import/word-book.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { tablesOn } from '../../../platform/database/tables-on.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { asViewer, readingStatement, recordEvent, type ShownPerson } from '../../access/index.ts';
import { type CheckedList, checkList, readBookGround } from '../checked-list.ts';
import { readListIn } from '../commands/read-list-in.ts';
import { headingNames } from '../field-words.ts';
import type { ToldHowFar } from '../how-far-queries.ts';
import { readKeptMapping } from '../import-queries.ts';
import type { ListVisit } from '../list-visit.ts';
import { makeWordBook } from '../make-word-book.ts';
import { type Importer, readImporter } from './importer-queries.ts';

/** A list that is to be read in by command: by whom, into which run, from where. */
export interface ListAsked {
  readonly account: string;
  readonly run: string;
  readonly source: string;
  readonly list: ReadList;
  /** Whether it is written; without it is only checked. */
  readonly save: boolean;
  /** Is told how far the writing has come. */
  readonly told?: ToldHowFar;
}

/** What became of it. What a person must say – columns, words, who is who – is said on the pages, once for a source. */
export type ListRead =
  | { readonly became: 'not-importer' }
  | { readonly became: 'columns-unclear'; readonly refusal: MappingRefusal }
  | {
      readonly became: 'words-unclear';
      readonly words: readonly UnknownWord[];
      readonly orders: readonly ImportField[];
    }
  | {
      readonly became: 'wrong' | 'pairs-open' | 'brings-nothing' | 'checked' | 'read-in';
      readonly checked: CheckedList;
    };

/**
 * Reads a list as its importer would on the pages: bound by the same row security, judged by the same rules, in one
 * transaction, with those it finds written in the log. Where anything is open nothing is written.
 */
export async function readListByCommand(
  administrator: Client,
  keys: KeyRing,
  asked: ListAsked,
  today: PlainDate,
): Promise<ListRead> {
  const importer = await readImporter(administrator, asked, today);
  if (importer === undefined) return { became: 'not-importer' };
  return asViewer(administrator, importer, today, async () => {
    const shown = new Map<string, ShownPerson>();
    const visit = visitOf(administrator, importer, keys, today, shown);
    const read = await readAs(visit, importer, asked);
    await readingStatement({ viewer: visit.viewer, action: 'import.write', shown, held: undefined })?.execute(
      visit.tables,
    );
    return read;
  });
}

function visitOf(
  client: Client,
  { account, employment }: Importer,
  keys: KeyRing,
  today: PlainDate,
  shown: Map<string, ShownPerson>,
): ListVisit {
  const tables = tablesOn<Tables>(client);
  const viewer = { as: 'employee', account, employment } as const;
  return {
    ...{ tables, viewer, today, keys },
    shows: (person) => void shown.set(person.citizen, person),
    record: (event) => recordEvent(tables, viewer, today, event),
  };
}

async function readAs(
  visit: ListVisit,
  { authority }: Importer,
  { run, source, list, save, told }: ListAsked,
): Promise<ListRead> {
  const ground = await readBookGround(visit, run);
  if (ground === undefined) return { became: 'not-importer' };
  const mapping = mappingOf(list, await readKeptMapping(visit, run, authority, source));
  const refusal = judgeMapping(mapping);
  if (refusal !== undefined) return { became: 'columns-unclear', refusal };
  const words = unknownWords(list, mapping, makeWordBook(ground));
  const orders = unsettledOrders(list, mapping);
  if (words.length > 0 || orders.length > 0) return { became: 'words-unclear', words, orders };
  const asked = { id: newId(), run, authority, source, list, mapping, said: {} };
  const checked = await checkList(visit, asked, ground);
  if (checked.findings.length > 0) return { became: 'wrong', checked };
  if (checked.plan.open.length > 0) return { became: 'pairs-open', checked };
  if (bringsNothing(checked.counts)) return { became: 'brings-nothing', checked };
  if (save) await readListIn(visit, asked, checked.plan.courses, checked.ground, told);
  return { became: save ? 'read-in' : 'checked', checked };
}

/** What the columns meant the last time; what their headings say where the source is new. */
function mappingOf(list: ReadList, kept: ColumnMapping): ColumnMapping {
  const columns = guessColumns(list, kept, headingNames());
  return { ...emptyMapping, words: kept.words, orders: kept.orders, columns };
}
