import { z } from 'zod';
import { parsePlainDate } from '../kernel/plain-date.ts';
import { type RetentionRule, retentionKinds } from './retention-rule.ts';

const text = z.string().min(1);

const rule = z.strictObject({
  kind: z.enum(retentionKinds),
  controller: z.enum(['every', 'municipality', 'region', 'ngo', 'fund', 'company']),
  months: z.int().min(1).max(1200),
  from: z.string().transform((written, context) => {
    const day = parsePlainDate(written);
    if (day !== undefined) return day;
    context.addIssue('a day that does not exist');
    return z.NEVER;
  }),
  standing: z.enum(['law', 'proposal']),
  basis: z.strictObject({ da: text, en: text }),
});

const rules = z.array(rule);

/** Reads rules of retention from parsed JSON. Throws when one of them is none: a rule half understood erases too much. */
export function readRetentionRules(written: unknown): readonly RetentionRule[] {
  return rules.parse(written);
}
