import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

export const strandSchema = z
  .strictObject({
    key: keySchema.describe(
      'Short name of the strand. `employment` is the strand of work, which whoever meets workplaces works in.',
    ),
    title: textSchema.describe('What the strand is called in the plan.'),
  })
  .describe('A strand of the plan: goals and steps that belong together.');
