import type { AnswerCondition } from '../answer-condition.ts';
import { countsInScores, type Question } from '../questionnaire.ts';
import { keyFrom } from '../template/written-parts.ts';
import { known } from './addresses.ts';
import { type AskedBefore, readEnableWhen } from './enable-when.ts';
import { anyValue, extensionOf, type Part, partsAt, wordsAt } from './fhir-json.ts';
import type { NotKept, NotKeptKind } from './not-kept.ts';
import { ownPart } from './own-part.ts';
import { readAnswered } from './read-answered.ts';
import type { Reading } from './reading.ts';
import { readText } from './texts.ts';

/** Deeper than any form is; what is nested without end stops here. */
const mostDeep = 12;

interface OpenGroup {
  readonly key: string;
  readonly fields: Record<string, unknown>;
  readonly questions: unknown[];
  readonly conditions: readonly AnswerCondition[];
}

/** Goes through the items of a questionnaire once, in their order, and lays them out as groups of questions. */
export class ItemReader {
  /** Items that are worked out; they become scores where they can be read. */
  readonly calculated: Part[] = [];
  /** How many questions are kept. */
  count = 0;
  private readonly byLinkId = new Map<string, AskedBefore>();
  private readonly keys = new Set<string>();
  private readonly groupKeys = new Set<string>();
  private readonly laid: OpenGroup[] = [];
  private readonly resource: Part;
  private readonly reading: Reading;

  constructor(resource: Part, reading: Reading) {
    this.resource = resource;
    this.reading = reading;
  }

  groups(): readonly unknown[] {
    this.walk(partsAt(this.resource, 'item'), undefined, 0);
    return this.laid
      .filter(({ questions }) => questions.length > 0)
      .map(({ key, fields, questions, conditions }) => ({
        key,
        ...fields,
        ...together(conditions),
        questions,
      }));
  }

  /** The key a question was given, by the link id it came with. */
  keyOf(linkId: string): string | undefined {
    return this.byLinkId.get(linkId)?.question.key;
  }

  /** Whether the answers to a question count something. */
  counts(key: string): boolean {
    const asked = [...this.byLinkId.values()].find(({ question }) => question.key === key);
    return asked !== undefined && countsInScores(asked.question);
  }

  tell(what: NotKeptKind, at: string, values: NotKept['values'] = {}): void {
    this.reading.notKept.push({ what, at, values });
  }

  private walk(items: readonly Part[], group: OpenGroup | undefined, depth: number): void {
    let open = group;
    for (const item of items) {
      const linkId = wordsAt(item, 'linkId') ?? '';
      if (depth > mostDeep) {
        this.tell('too-deep', linkId);
        return;
      }
      if (isScore(item)) this.calculated.push(item);
      else if (item['type'] === 'group') {
        this.addGroup(item, linkId, group, depth);
        open = group === undefined ? undefined : this.continued(group);
      } else if (item['type'] === 'display') this.addWords(item, linkId, open);
      else {
        open ??= this.begin(keyFrom('questions', this.groupKeys), {}, []);
        this.addQuestion(item, linkId, open, depth);
      }
    }
  }

  private begin(key: string, fields: OpenGroup['fields'], conditions: readonly AnswerCondition[]): OpenGroup {
    this.groupKeys.add(key);
    const group = { key, fields, questions: [], conditions };
    this.laid.push(group);
    return group;
  }

  /** Questions that follow a group inside a group: groups do not nest here, so they go on in one of their own. */
  private continued({ key, conditions }: OpenGroup): OpenGroup {
    return this.begin(keyFrom(key, this.groupKeys), {}, conditions);
  }

  private addGroup(item: Part, linkId: string, outer: OpenGroup | undefined, depth: number): void {
    const { language, seen } = this.reading;
    const title = readText(item, 'text', language, seen);
    const condition = this.condition(item, linkId);
    const bare = linkId.startsWith('group.') ? linkId.slice('group.'.length) : linkId;
    const group = this.begin(madeKey(bare, this.groupKeys), title === undefined ? {} : { title }, [
      ...(outer?.conditions ?? []),
      ...(condition === undefined ? [] : [condition]),
    ]);
    this.walk(partsAt(item, 'item'), group, depth + 1);
  }

  /** Words before the first question of a group are what is said before them. */
  private addWords(item: Part, linkId: string, group: OpenGroup | undefined): void {
    const { language, seen } = this.reading;
    const text = readText(item, 'text', language, seen);
    if (text === undefined) return;
    const isAlone = group === undefined || group.questions.length > 0 || group.fields['text'] !== undefined;
    if (isAlone || partsAt(item, 'enableWhen').length > 0)
      this.tell('words-without-question', linkId, { words: text.da });
    else group.fields['text'] = text;
  }

  private addQuestion(item: Part, linkId: string, group: OpenGroup, depth: number): void {
    if (anyValue(extensionOf(item, known.hidden)) === true) {
      this.tell('hidden-question', linkId);
      return;
    }
    const { language, seen, words } = this.reading;
    const answered = readAnswered(item, this.resource, {
      language,
      seen,
      words,
      tell: (what, values) => this.tell(what, linkId, values),
    });
    if (answered === undefined) {
      for (const below of partsAt(item, 'item'))
        if (below['type'] !== 'display')
          this.tell('question-kind', wordsAt(below, 'linkId') ?? '', { type: String(below['type']) });
      return;
    }
    const key = madeKey(linkId, this.keys);
    this.keys.add(key);
    const { fields, optionKeys } = answered;
    const condition = this.condition(item, linkId);
    const [hint] = partsAt(item, 'item').filter(({ type }) => type === 'display');
    const hintText = hint && readText(hint, 'text', language, seen);
    const askedOf = ownPart(item)?.['askedOf'];
    const question = {
      key,
      text: readText(item, 'text', language, seen) ?? { da: linkId, en: linkId },
      ...(askedOf === undefined ? {} : { askedOf }),
      ...(hintText === undefined ? {} : { hint: hintText }),
      ...(item['required'] === true ? { required: true } : {}),
      ...(condition === undefined ? {} : { shownWhen: condition }),
      ...fields,
    };
    group.questions.push(question);
    this.count += 1;
    this.byLinkId.set(linkId, {
      question: question as unknown as Question,
      optionKey: (code) => optionKeys.get(code),
    });
    const below = partsAt(item, 'item').filter((one) => one !== hint);
    if (below.length === 0) return;
    this.tell('nested-questions', linkId, { count: below.length });
    this.walk(below, group, depth + 1);
  }

  private condition(item: Part, linkId: string): AnswerCondition | undefined {
    const own = ownPart(item)?.['shownWhen'];
    if (own !== undefined) return own as AnswerCondition;
    if (extensionOf(item, known.enableWhenExpression) !== undefined)
      this.tell('condition-expression', linkId);
    const whens = partsAt(item, 'enableWhen');
    if (whens.length === 0) return undefined;
    const read = readEnableWhen(whens, wordsAt(item, 'enableBehavior'), (one) => this.byLinkId.get(one));
    if (read === undefined) this.tell('condition', linkId);
    return read;
  }
}

function isScore(item: Part): boolean {
  return extensionOf(item, known.calculated) !== undefined;
}

/** A link id as a key, where it is one already; else a key made from it. */
function madeKey(linkId: string, taken: ReadonlySet<string>): string {
  const isKey = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(linkId) && linkId.length <= 60;
  return isKey && !taken.has(linkId) ? linkId : keyFrom(linkId, taken);
}

function together(conditions: readonly AnswerCondition[]): { readonly shownWhen?: AnswerCondition } {
  const [only] = conditions;
  if (only === undefined) return {};
  return { shownWhen: conditions.length === 1 ? only : { test: 'all', of: conditions } };
}
