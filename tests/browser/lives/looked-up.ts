import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainDate } from '../../../src/domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../src/domain/programme/definition.ts';
import type { Language } from '../../../src/platform/i18n/dictionary.ts';
import type { ServedHouse } from '../served-house.ts';

const jobs = join(import.meta.dirname, '../../../code-lists/work-kinds.csv');

/** Whose course it is, which no page's words tell. */
export async function citizenOf({ administrator }: ServedHouse, course: string): Promise<string> {
  const { rows } = await administrator.query<{ citizen: string }>(
    'select citizen_id as citizen from enrolment where id = $1',
    [course.split('/').at(-1)],
  );
  return rows[0]?.citizen ?? assert.fail(`nobody has the course ${course}`);
}

export async function endOfRun({ administrator }: ServedHouse, run: string): Promise<PlainDate> {
  const { rows } = await administrator.query<{ last: PlainDate }>(
    'select ends_on::text as last from run where id = $1',
    [run],
  );
  return rows[0]?.last ?? assert.fail('the run has no last day');
}

/** The code list's word for a job that a rule counts; an ordinary job where it counts none. */
export function wordOfJob(rule: ProgrammeDefinition['outcomeRules'][number] | undefined, language: Language) {
  const counted = rule !== undefined && 'counts' in rule ? rule.counts : [];
  const code = counted.find(({ fact }) => fact === 'work')?.codes?.[0] ?? 'ordinaert-job';
  const row = readFileSync(jobs, 'utf8')
    .split('\n')
    .map((line) => line.split(';'))
    .find(([key]) => key === code);
  return (language === 'da' ? row?.[3] : row?.[4]) ?? assert.fail(`there is no job ${code}`);
}
