import { z } from 'zod';
import type { Condition } from '../condition.ts';
import { codeSchema, keySchema } from './text-schema.ts';

const factKey = keySchema.meta({
  description: 'Key of a fact the intake asks for.',
  examples: ['benefit'],
});
const years = z
  .int()
  .min(0)
  .max(120)
  .meta({ examples: [30] });

const several = z
  .array(z.lazy(() => conditionSchema))
  .min(1)
  .describe('The conditions that are put together.');

/**
 * A condition is data that the product works out; it is never a script. Every member says with `test` what it
 * does, so that a mistake is told where it stands.
 */
export const conditionSchema: z.ZodType<Condition> = z
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
        of: z.lazy(() => conditionSchema).describe('The condition that must not hold.'),
      })
      .describe('The opposite of a condition.'),
    z
      .strictObject({ test: z.literal('yes').describe('The answer is yes.'), fact: factKey })
      .describe('A yes to a yes-or-no fact.'),
    z
      .strictObject({
        test: z.literal('one_of').describe('The code is among those named.'),
        fact: factKey,
        codes: z
          .array(codeSchema)
          .min(1)
          .meta({
            description: 'The codes that are meant, from the code list of the fact.',
            examples: [['kontanthjaelp', 'uddannelseshjaelp']],
          }),
      })
      .describe('A fact with one of some codes.'),
    z
      .strictObject({ test: z.literal('known').describe('There is an answer at all.'), fact: factKey })
      .describe('A fact that has been given, whatever it says.'),
    z
      .strictObject({
        test: z.literal('age_at_least').describe('That old or older.'),
        years: years.describe('Full years on the day the referral is answered.'),
      })
      .describe('An age the citizen must have reached.'),
    z
      .strictObject({
        test: z.literal('age_below').describe('Younger than that.'),
        years: years.describe('Full years the citizen has not reached on the day the referral is answered.'),
      })
      .describe('An age the citizen must not have reached.'),
  ])
  .meta({
    id: 'condition',
    description: 'A condition over the facts of the intake and the age on the day of the decision.',
  });
