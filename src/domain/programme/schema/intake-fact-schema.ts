import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

const answerSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('yes_no').describe('Answered with yes or no.') })
      .describe('A question with two answers.'),
    z
      .strictObject({ kind: z.literal('date').describe('Answered with a date.') })
      .describe('A question for a day.'),
    z
      .strictObject({
        kind: z.literal('code').describe('Answered by choosing from a list.'),
        list: keySchema.describe('The code list to choose from, such as benefits. The lists follow the law.'),
      })
      .describe('A question with the answers of a code list, as it is on that day.'),
    z
      .strictObject({ kind: z.literal('text').describe('Answered in words.') })
      .describe('A question for a few words.'),
  ])
  .describe('How the fact is answered.');

export const intakeFactSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the fact, used by criteria.'),
    text: textSchema.describe('The question, as whoever answers it reads it.'),
    answer: answerSchema,
    eligibility: z
      .boolean()
      .default(false)
      .describe(
        'Whether this is an eligibility fact: diagnosis, substance use, benefit, award papers. Those are kept apart, and only those who decide read them.',
      ),
    demanded: z.boolean().default(true).describe('Whether it must be answered.'),
  })
  .describe('A fact somebody is asked for.');
