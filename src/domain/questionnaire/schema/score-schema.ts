import { z } from 'zod';
import { keySchema, textSchema, versionSchema } from '../../programme/schema/text-schema.ts';

const bandSchema = z
  .strictObject({
    from: z.number().describe('The lowest value of the band.'),
    title: textSchema.describe('What the band is called in the manual.'),
  })
  .describe('A span of values that has a name.');

const normSchema = z
  .strictObject({
    group: textSchema.describe('Whom the two figures were found in.'),
    deviation: z.number().positive().describe('Standard deviation of the score in the group.'),
    reliability: z
      .number()
      .gt(0)
      .lt(1)
      .describe('Reliability of the score, as Cronbach’s alpha or test-retest.'),
    source: z.string().trim().min(1).describe('Where the two figures stand.'),
  })
  .describe('What a change of one person is held against, to tell it from chance.');

export const scoreSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the score, used by outcome rules.'),
    version: versionSchema.describe(
      'Raised when it is worked out in another way. Old scores stay beside the new.',
    ),
    title: textSchema.describe('What the score is called.'),
    better: z
      .enum(['higher', 'lower', 'neither'])
      .describe('Which way is better; with `neither` no change is ever called better or worse.'),
    how: z.enum(['sum', 'mean']).describe('How the answers are put together.'),
    of: z.array(keySchema).min(1).max(200).describe('Keys of the questions that count.'),
    times: z.number().positive().max(1000).default(1).describe('What the result is multiplied by.'),
    missing: z
      .strictObject({
        atMost: z.int().min(0).max(199).describe('How many answers may be missing.'),
        fill: z
          .enum(['answered', 'nothing'])
          .describe(
            'Whether a missing one is taken to be like the mean of the others, or the rest stands alone.',
          ),
      })
      .default({ atMost: 0, fill: 'answered' })
      .describe('What becomes of the score when answers are missing. A missing answer is never 0.'),
    rounded: z.boolean().default(false).describe('To a whole number, half upwards, as many manuals say.'),
    bands: z.array(bandSchema).max(12).optional().describe('Names of spans, from the lowest.'),
    norm: normSchema.optional(),
    source: z.string().trim().min(1).describe('Where the rule stands: manual or paper.'),
  })
  .describe('A number made of several answers; a subscale is a score as well.');
