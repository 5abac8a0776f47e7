import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

const criterionSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the criterion.'),
    text: textSchema.describe('The criterion in words, as the intake reads it.'),
  })
  .describe('Something the intake looks at before it answers.');

export const intakeSchema = z
  .strictObject({
    decidedBy: z
      .enum(['intake_members'])
      .describe('Who answers a referral. Intake members are named on the run, for each authority.'),
    criteria: z
      .array(criterionSchema)
      .min(1)
      .describe('What the intake looks at. Words for people, not scripts.'),
  })
  .describe('How a referral is answered.');
