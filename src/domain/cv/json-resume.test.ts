import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { z } from 'zod';
import type { YearMonth } from '../kernel/year-month.ts';
import { type CvLine, cvSections } from './cv-line.ts';
import { jsonResume } from './json-resume.ts';

/** The schema of JSON Resume, as its makers publish it. */
const published = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@jsonresume/schema/schema.json')), 'utf8'),
);
const schema = z.fromJSONSchema(published);

const aLine = (changes: Partial<CvLine>): CvLine => ({
  section: 'work',
  title: 'Køkkenhjælper',
  place: undefined,
  begun: undefined,
  ended: undefined,
  words: undefined,
  ...changes,
});
const month = (text: string) => text as YearMonth;

describe('a CV as JSON Resume', () => {
  test('says who it is and how to reach them, and what they did, in the fields others look in', () => {
    const resume = jsonResume({
      name: 'Asta',
      lines: [
        aLine({ section: 'about', title: 'Jeg kan lide at lave mad', words: 'Og at stå tidligt op' }),
        aLine({ place: 'Kantinen', begun: month('2026-03'), ended: month('2026') }),
        aLine({ section: 'contact', title: 'asta@post.example' }),
        aLine({ section: 'contact', title: '20 00 00 01' }),
        aLine({ section: 'contact', title: 'Fjordby' }),
      ],
    });
    assert.deepEqual(resume, {
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: {
        name: 'Asta',
        email: 'asta@post.example',
        phone: '20 00 00 01',
        summary: 'Jeg kan lide at lave mad\nOg at stå tidligt op',
        location: { address: 'Fjordby' },
      },
      work: [{ name: 'Kantinen', position: 'Køkkenhjælper', startDate: '2026-03', endDate: '2026' }],
      meta: { version: 'v1.0.0' },
    });
  });

  test('fits the published schema, whatever is left empty', () => {
    const maybe = (at: number, bit: number, text: string) => ((at >> bit) & 1 ? text : undefined);
    const lines = cvSections.flatMap((section) =>
      Array.from({ length: 16 }, (_, at) =>
        aLine({
          section,
          place: maybe(at, 0, 'Kantinen'),
          begun: maybe(at, 1, '2026-03') as YearMonth | undefined,
          ended: maybe(at, 2, '2026') as YearMonth | undefined,
          words: maybe(at, 3, 'Mine egne ord'),
        }),
      ),
    );
    for (const some of [lines, [], ...lines.map((line) => [line])])
      assert.deepEqual(schema.safeParse(jsonResume({ name: 'Asta', lines: some })).error, undefined);
  });

  test('the schema that is asked does refuse', () => {
    assert.ok(!schema.safeParse({ basics: { name: 1 } }).success);
    assert.ok(!schema.safeParse({ work: [{ startDate: '3.2026' }] }).success);
  });
});
