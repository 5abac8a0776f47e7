import { weightAddresses } from './addresses.ts';
import { anyValue, extensionOf, type Part, partAt, partsAt, wordsAt } from './fhir-json.ts';

/** An option as FHIR has it: its code, where its words stand, and what it counts. */
export interface RawOption {
  readonly code: string;
  readonly words: Part;
  readonly wordsName: 'display' | 'valueString' | 'code';
  readonly weight: number | undefined;
}

/** The options of a question: on the question itself, or in a value set that the questionnaire carries with it. */
export function optionsOf(item: Part, resource: Part): readonly RawOption[] | 'elsewhere' {
  const own = partsAt(item, 'answerOption');
  if (own.length > 0) return own.flatMap((option) => optionOf(option, resource));
  const reference = wordsAt(item, 'answerValueSet');
  if (reference === undefined) return [];
  const set = partsAt(resource, 'contained').find(
    (one) =>
      one['resourceType'] === 'ValueSet' && (reference === `#${one['id']}` || reference === one['url']),
  );
  if (set === undefined) return 'elsewhere';
  const expanded = partsAt(partAt(set, 'expansion') ?? {}, 'contains');
  if (expanded.length > 0)
    return expanded.flatMap((concept) => conceptOf(concept, resource, wordsAt(concept, 'system')));
  const options = partsAt(partAt(set, 'compose') ?? {}, 'include').flatMap((include) =>
    included(include, resource),
  );
  return options.length > 0 ? options : 'elsewhere';
}

function optionOf(option: Part, resource: Part): RawOption[] {
  const coding = partAt(option, 'valueCoding');
  if (coding !== undefined) {
    const [concept] = conceptOf(coding, resource, wordsAt(coding, 'system'));
    return concept === undefined ? [] : [{ ...concept, weight: weightOf(option) ?? concept.weight }];
  }
  const name = Object.keys(option).find((key) => /^value(String|Integer|Date|Time)$/.test(key));
  if (name === undefined) return [];
  const code = String(option[name]);
  const words = name === 'valueString' ? option : { valueString: code };
  return [{ code, words, wordsName: 'valueString', weight: weightOf(option) }];
}

function included(include: Part, resource: Part): RawOption[] {
  const system = wordsAt(include, 'system');
  const concepts = partsAt(include, 'concept');
  const listed = concepts.length > 0 ? concepts : partsAt(codeSystem(resource, system) ?? {}, 'concept');
  return listed.flatMap((concept) => conceptOf(concept, resource, system));
}

function conceptOf(concept: Part, resource: Part, system: string | undefined): RawOption[] {
  const code = wordsAt(concept, 'code') ?? wordsAt(concept, 'display');
  if (code === undefined) return [];
  const defined = partsAt(codeSystem(resource, system) ?? {}, 'concept').find((one) => one['code'] === code);
  const weight = weightOf(concept) ?? (defined && weightOf(defined));
  const [words, wordsName] =
    wordsAt(concept, 'display') !== undefined
      ? [concept, 'display' as const]
      : defined !== undefined && wordsAt(defined, 'display') !== undefined
        ? [defined, 'display' as const]
        : [{ code }, 'code' as const];
  return [{ code, words, wordsName, weight }];
}

function codeSystem(resource: Part, system: string | undefined): Part | undefined {
  return partsAt(resource, 'contained').find(
    (one) => one['resourceType'] === 'CodeSystem' && one['url'] === system && system !== undefined,
  );
}

/** What an answer counts: in one of the extensions, or as a property of a code system's concept. */
function weightOf(part: Part): number | undefined {
  const extended = anyValue(extensionOf(part, ...weightAddresses));
  const property = partsAt(part, 'property').find(
    ({ code }) => code === 'itemWeight' || code === 'ordinalValue',
  );
  const weight = extended ?? anyValue(property);
  return typeof weight === 'number' && Number.isFinite(weight) ? weight : undefined;
}
