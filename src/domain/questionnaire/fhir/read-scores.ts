import { keyFrom } from '../template/written-parts.ts';
import { known } from './addresses.ts';
import { readSum, withVariables } from './expressions.ts';
import { anyValue, extensionOf, isPart, type Part, partsAt, wordsAt } from './fhir-json.ts';
import type { ItemReader } from './item-reader.ts';
import { ownPart } from './own-part.ts';
import type { Reading } from './reading.ts';
import { readText } from './texts.ts';

interface Context extends Omit<Reading, 'words'> {
  readonly reader: ItemReader;
}

/** The items that are worked out, as rules for scores; what a rule cannot say is told. */
export function readScores(resource: Part, items: readonly Part[], context: Context): readonly unknown[] {
  const taken = new Set<string>();
  const variables = variablesOf(resource);
  return items.flatMap((item) => {
    const own = ownPart(item)?.['score'];
    if (own !== undefined) return [own];
    const score = readScore(item, new Map([...variables, ...variablesOf(item)]), taken, context);
    return score === undefined ? [] : [score];
  });
}

function variablesOf(part: Part): ReadonlyMap<string, string> {
  const named = partsAt(part, 'extension').flatMap(({ url, valueExpression }) => {
    if (url !== known.variable || !isPart(valueExpression)) return [];
    const name = wordsAt(valueExpression, 'name');
    const expression = wordsAt(valueExpression, 'expression');
    return name === undefined || expression === undefined ? [] : [[name, expression] as const];
  });
  return new Map(named);
}

function readScore(
  item: Part,
  variables: ReadonlyMap<string, string>,
  taken: Set<string>,
  { reader, language, seen }: Context,
): unknown {
  const linkId = wordsAt(item, 'linkId') ?? '';
  const calculated = anyValue(extensionOf(item, known.calculated));
  const written = isPart(calculated) ? (wordsAt(calculated, 'expression') ?? '') : '';
  const expression = withVariables(written, variables);
  if (expression === undefined) {
    reader.tell('variable-loop', linkId);
    return undefined;
  }
  const sum = readSum(expression);
  const of = sum?.linkIds.map((one) => reader.keyOf(one));
  const keys = of?.filter((one) => one !== undefined) ?? [];
  if (
    sum === undefined ||
    of === undefined ||
    keys.length < of.length ||
    !keys.every((one) => reader.counts(one))
  ) {
    reader.tell('calculation', linkId, { expression: written.slice(0, 200) });
    return undefined;
  }
  // A missing answer is never nothing here: where the expression went on without it, that is told.
  if (sum.skipsMissing && sum.how === 'sum') reader.tell('missing-as-nothing', linkId);
  const key = keyFrom(linkId, taken);
  taken.add(key);
  return {
    key,
    version: 1,
    title: readText(item, 'text', language, seen) ?? { da: linkId, en: linkId },
    better: 'neither',
    how: sum.how,
    of: [...new Set(keys)],
    times: sum.times,
    missing: { atMost: 0, fill: 'answered' },
    source: written.slice(0, 500),
  };
}
