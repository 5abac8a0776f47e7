import { keyFrom } from '../template/written-parts.ts';
import { known } from './addresses.ts';
import { anyValue, extensionOf, isPart, type Part, partsAt, wordsAt } from './fhir-json.ts';
import type { NotKept, NotKeptKind } from './not-kept.ts';
import { optionsOf, type RawOption } from './option-sets.ts';
import { ownPart } from './own-part.ts';
import type { Reading } from './reading.ts';
import { readText } from './texts.ts';

interface Context extends Omit<Reading, 'notKept'> {
  readonly tell: (what: NotKeptKind, values?: NotKept['values']) => void;
}

/** How a question is answered, and the keys its codes have become. */
interface Answered {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly optionKeys: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

/** The kind of a question with what belongs to it; `undefined` where it is answered in a way that is not known here. */
export function readAnswered(item: Part, resource: Part, context: Context): Answered | undefined {
  const type = String(item['type']);
  const hasOptions =
    partsAt(item, 'answerOption').length > 0 || wordsAt(item, 'answerValueSet') !== undefined;
  if (
    ['choice', 'open-choice', 'coding'].includes(type) ||
    (hasOptions && ['string', 'text', 'integer'].includes(type))
  )
    return readOptions(item, type, resource, context);
  switch (type) {
    case 'boolean': {
      const { yes, no } = context.words;
      const options = [
        { key: 'true', text: yes },
        { key: 'false', text: no },
      ];
      return {
        fields: { kind: 'single', options },
        optionKeys: new Map([
          ['true', 'true'],
          ['false', 'false'],
        ]),
      };
    }
    case 'integer':
    case 'decimal':
    case 'quantity':
      return { fields: readNumber(item, type, context), optionKeys: none };
    case 'date':
      return { fields: { kind: 'date' }, optionKeys: none };
    case 'string':
    case 'text': {
      const most = item['maxLength'];
      const atMostCharacters =
        typeof most === 'number' ? Math.min(most, 10_000) : type === 'string' ? 255 : 2000;
      return { fields: { kind: 'text', atMostCharacters }, optionKeys: none };
    }
    default:
      context.tell('question-kind', { type });
      return undefined;
  }
}

function readOptions(item: Part, type: string, resource: Part, context: Context): Answered | undefined {
  const raw = optionsOf(item, resource);
  if (raw === 'elsewhere') {
    context.tell('options-elsewhere', { set: String(item['answerValueSet']) });
    return undefined;
  }
  if (raw.length < 2) {
    context.tell('too-few-options');
    return undefined;
  }
  if (type === 'open-choice' || String(item['answerConstraint'] ?? 'optionsOnly') !== 'optionsOnly')
    context.tell('own-words-beside-options');
  const optionKeys = new Map<string, string>();
  const taken = new Set<string>();
  const options = raw.map((option) => {
    const key = keyOfOption(option, taken);
    taken.add(key);
    optionKeys.set(option.code, key);
    const text = readText(option.words, option.wordsName, context.language, context.seen);
    return {
      key,
      text: text ?? { da: option.code, en: option.code },
      ...(option.weight === undefined ? {} : { weight: option.weight }),
    };
  });
  const most = anyValue(extensionOf(item, known.maxOccurs));
  const isMultiple = item['repeats'] === true;
  return {
    fields: {
      kind: isMultiple ? 'multiple' : 'single',
      options,
      ...(isMultiple && typeof most === 'number' ? { atMost: most } : {}),
    },
    optionKeys,
  };
}

function keyOfOption({ code }: RawOption, taken: ReadonlySet<string>): string {
  const isKey = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code) && code.length <= 60 && !taken.has(code);
  return isKey ? code : keyFrom(code, taken);
}

function readNumber(item: Part, type: string, { language, seen, words, tell }: Context): Answered['fields'] {
  const [from, to] = [known.minValue, known.maxValue].map((url) => {
    const value = anyValue(extensionOf(item, url));
    return typeof value === 'number' ? value : undefined;
  });
  const anchors = ownPart(item)?.['anchors'];
  if (type === 'integer' && isSlider(item) && from !== undefined && to !== undefined) {
    if (anchors === undefined) tell('worded-by-us');
    const made = [
      { at: from, text: words.lowest },
      { at: to, text: words.highest },
    ];
    return { kind: 'scale', from, to, anchors: anchors ?? made };
  }
  const unit = anyValue(extensionOf(item, known.unit));
  const unitText = isPart(unit)
    ? (readText(unit, 'display', language, seen) ?? readText(unit, 'code', language, seen))
    : undefined;
  const decimals = anyValue(extensionOf(item, known.maxDecimals));
  return {
    kind: 'number',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    decimals: type === 'integer' ? 0 : typeof decimals === 'number' ? Math.min(3, Math.max(0, decimals)) : 3,
    ...(unitText === undefined ? {} : { unit: unitText }),
  };
}

function isSlider(item: Part): boolean {
  const control = anyValue(extensionOf(item, known.itemControl));
  return isPart(control) && partsAt(control, 'coding').some(({ code }) => code === 'slider');
}
