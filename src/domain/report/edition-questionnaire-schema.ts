import { z } from 'zod';
import { textSchema } from '../programme/schema/text-schema.ts';

const points = z.number();

const changeSchema = z
  .strictObject({
    column: z.string().describe('The score; its counts begin with it.'),
    title: textSchema,
    rule: z.int().positive().optional().describe('The version of the rule, where it has been raised.'),
    better: z.enum(['higher', 'lower', 'neither']).describe('Which way is better.'),
    norm: z
      .strictObject({ group: textSchema, points: points.positive() })
      .optional()
      .describe('Whom a change is held against, and the points it must be above to be more than chance.'),
    moved: z
      .strictObject({
        mean: points,
        low: points,
        high: points,
        srm: z.number().optional().describe('The mean in standard deviations of the change.'),
      })
      .optional()
      .describe('Last minus first in points, with limits of 95 %. It says what was answered, and never why.'),
  })
  .describe('How a score moved from the first time to the last.');

/** What an edition tells of one questionnaire. */
export const editionQuestionnaireSchema = z.strictObject({
  key: z.string(),
  title: textSchema,
  side: z.enum(['citizen', 'worker', 'mentor', 'company', 'school']).describe('Who answers.'),
  times: z.array(
    z.strictObject({
      column: z.string().describe('The time it is asked; its counts begin with it.'),
      wave: textSchema,
      nth: z.int().positive().optional().describe('Which time, where it comes again and again.'),
    }),
  ),
  changes: z.array(changeSchema),
});
