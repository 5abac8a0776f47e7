import { z } from 'zod';
import { keySchema } from '../../programme/schema/text-schema.ts';
import type { AnswerCondition } from '../answer-condition.ts';

const question = keySchema.meta({ description: 'Key of a question asked earlier.', examples: ['in-work'] });
const several = z
  .array(z.lazy(() => answerConditionSchema))
  .min(1)
  .describe('The conditions that are put together.');

/** Data that the product works out, never a script. A question that is not answered meets no condition but `not`. */
export const answerConditionSchema: z.ZodType<AnswerCondition> = z
  .discriminatedUnion('test', [
    z
      .strictObject({ test: z.literal('all').describe('Every one of them holds.'), of: several })
      .describe('Several conditions that must all hold.'),
    z
      .strictObject({ test: z.literal('any').describe('One of them is enough.'), of: several })
      .describe('Several conditions of which one must hold.'),
    z
      .strictObject({
        test: z.literal('not').describe('It does not hold.'),
        of: z.lazy(() => answerConditionSchema).describe('The condition that must not hold.'),
      })
      .describe('The opposite of a condition.'),
    z
      .strictObject({ test: z.literal('answered').describe('There is an answer.'), question })
      .describe('The question has been answered, whatever the answer is.'),
    z
      .strictObject({
        test: z.literal('chosen').describe('One of these answers was chosen.'),
        question,
        options: z.array(keySchema).min(1).describe('Keys of the answers that are meant.'),
      })
      .describe('One of some answers.'),
    z
      .strictObject({
        test: z.enum(['at_least', 'at_most']).describe('That number or more; that number or less.'),
        question,
        value: z.number().describe('The number it is compared with.'),
      })
      .describe('A number or a step on a scale, up to or from a value.'),
    z
      .strictObject({
        test: z.enum(['from_day', 'until_day']).describe('That day or later; that day or earlier.'),
        question,
        day: z.iso.date().describe('The day it is compared with.'),
      })
      .describe('A day, up to or from another day.'),
  ])
  .describe('On which answers something is asked.');
