import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ProgrammeDefinition } from './definition.ts';
import { readDefinitionText } from './read-definition.ts';

const folder = new URL('../../../programmes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
const reads = files.map((file) => ({ file, read: readDefinitionText(textOf(`programmes/${file}`)) }));
const definitions = reads.flatMap(({ read }) => (read.ok ? [read.value] : []));

function textOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

describe('the definitions that come with the product', () => {
  it('are there, and a page tells of each where it comes from', () => {
    assert.ok(definitions.length > 0);
    for (const { key } of definitions) assert.match(textOf(`docs/programmes/${key}.md`), /[(]ours[)]/, key);
  });

  for (const { file, read } of reads) {
    it(`${file} can be read, fits together, and is named for its key and version`, () => {
      assert.deepEqual(read.ok ? [] : read.findings, []);
      assert.equal(read.ok && `${read.value.key}.${read.value.version}.json`, file);
    });
  }

  it('count their versions up from one', () => {
    for (const { key } of definitions) {
      const versions = definitions.filter((each) => each.key === key).map(({ version }) => version);
      assert.deepEqual(
        versions.toSorted((a, b) => a - b),
        versions.map((_, index) => index + 1),
        key,
      );
    }
  });

  it('are added only to programmes there are', () => {
    const keys = new Set(definitions.map(({ key }) => key));
    for (const { key, host } of definitions) assert.ok(host === undefined || keys.has(host.programme), key);
  });

  it('name only code lists and codes there are', () => {
    for (const definition of definitions) {
      for (const [list, code] of codesIn(definition)) {
        assert.ok(codesOf(list).has(code), `${definition.key}: ${list}, ${code}`);
      }
    }
  });
});

const answersOf = ({ intake }: ProgrammeDefinition) =>
  new Map([...intake.facts, ...intake.notedAtStart].map(({ key, answer }) => [key, answer]));

/** Every code a definition counts or asks for, with the list it stands in. */
function codesIn(definition: ProgrammeDefinition): (readonly [string, string])[] {
  const answers = answersOf(definition);
  const inRules = definition.outcomeRules.flatMap((rule) =>
    ('counts' in rule ? rule.counts : []).flatMap(({ codes = [] }) =>
      codes.map((code) => ['work-kinds', code] as const),
    ),
  );
  const inCriteria = oneOfTests(definition.intake.criteria).flatMap(({ fact, codes }) => {
    const answer = answers.get(fact);
    return answer?.kind === 'code' ? codes.map((code) => [answer.list, code] as const) : [];
  });
  return [...inRules, ...inCriteria];
}

interface OneOf {
  readonly fact: string;
  readonly codes: readonly string[];
}

/** Every test for codes, however deep it stands. */
function oneOfTests(part: unknown): OneOf[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'codes' in part && 'fact' in part ? [part as OneOf] : [];
  return [...own, ...Object.values(part).flatMap(oneOfTests)];
}

/** The codes of a list, whatever days they are valid on. */
function codesOf(list: string): ReadonlySet<string> {
  const [, ...rows] = textOf(`code-lists/${list}.csv`).trim().split('\n');
  return new Set(rows.map((row) => row.split(';')[0] ?? ''));
}
