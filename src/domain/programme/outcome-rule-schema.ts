import { z } from 'zod';
import { denominators, measures } from '../outcome/measure.ts';
import { keySchema, textSchema, versionSchema } from './text-schema.ts';

export const outcomeRuleSchema = z
  .strictObject({
    id: keySchema.describe('Name of the rule. It stays the same in every version of the definition.'),
    version: versionSchema.describe('Number of the rule. Counted up whenever the way of counting changes.'),
    title: textSchema.describe('What the figure is called.'),
    measure: z.enum(measures).describe('What is counted.'),
    denominator: z.enum(denominators).describe('Out of whom it is counted.'),
  })
  .describe('A way of counting. Targets are not here: they belong to the agreement about a run.');
