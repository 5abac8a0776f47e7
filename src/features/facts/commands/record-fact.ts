import type { CodeList } from '../../../domain/code-list/code-list.ts';
import { type FactForm, factForms } from '../../../domain/fact/fact-form.ts';
import { checkFact, type FactRefusals } from '../../../domain/fact/record-fact.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { FactKind } from '../../../domain/outcome/ledger-words.ts';
import type { Visit } from '../../access/index.ts';
import { readCodes } from '../../code-lists/index.ts';
import { addFact, type Written } from '../fact-repository.ts';
import { factDraft, type TypedFact } from '../forms/fact-fields.ts';

/** Whose ledger is written in. */
interface Where {
  readonly citizen: string;
  readonly authority: string;
}

/** Writes a fact down, or puts one right: one row and one event, however often the button is pressed. */
export async function recordFact(
  visit: Visit,
  { citizen, authority }: Where,
  kind: FactKind,
  typed: TypedFact,
): Promise<Checked<Written, FactRefusals>> {
  const fact = checkFact(kind, factDraft(typed), await codesFor(visit, kind), visit.today);
  if (!fact.ok) return fact;
  const { circle } = factForms[kind];
  const { id, takenBack } = typed;
  const corrects = typed.corrects === '' ? undefined : typed.corrects;
  const entering = { citizen, authority, id, corrects };
  const taken = takenBack && corrects !== undefined;
  const written = await addFact(visit, circle, entering, { ...fact.value, takenBack: taken });
  if (written === 'written')
    await visit.record({
      action: `${circle}_fact.record`,
      subject: { kind: `${circle}_fact`, id },
      authority,
      payload: { kind, corrects: corrects ?? null, takenBack: taken },
    });
  return accepted(written);
}

/** The list a kind of fact is coded by; empty where it has none. */
export async function codesFor({ tables }: Visit, kind: FactKind): Promise<CodeList> {
  const { list }: FactForm = factForms[kind];
  return list === undefined ? [] : readCodes(tables, list);
}
