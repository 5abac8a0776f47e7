import { z } from 'zod';
import { keySchema, textSchema } from '../../programme/schema/text-schema.ts';
import { answerConditionSchema } from './answer-condition-schema.ts';

export const respondents = ['citizen', 'worker', 'mentor', 'company', 'school'] as const;

/** What every question has, whatever it is answered with. */
const asked = {
  key: keySchema.describe(
    'Short name of the question, used by conditions and scores. Never changed between versions.',
  ),
  text: textSchema.describe('The question, as it is asked.'),
  askedOf: z
    .partialRecord(z.enum(respondents), textSchema)
    .optional()
    .describe('The question in other words to some who answer, where both sides answer the same.'),
  hint: textSchema.optional().describe('A line under the question.'),
  required: z
    .boolean()
    .default(false)
    .describe(
      'Asked once more when it is passed over. Nobody is ever forced: "I would rather not" is an answer.',
    ),
  shownWhen: answerConditionSchema
    .optional()
    .describe('Earlier answers on which the question is asked at all.'),
};

const optionSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the answer. Never changed between versions.'),
    text: textSchema.describe('The answer, as it is read.'),
    weight: z
      .number()
      .min(-1000)
      .max(1000)
      .optional()
      .describe('What it counts in a score; left out, it counts in none.'),
  })
  .describe('One of the answers to choose from.');

const optionsSchema = z
  .array(optionSchema)
  .min(2)
  .max(60)
  .describe('The answers to choose from, in their order.');

const anchorSchema = z
  .strictObject({
    at: z.int().min(-1000).max(1000).describe('The step the words stand at.'),
    text: textSchema.describe('What the step means.'),
  })
  .describe('Words at one step of a scale.');

export const questionSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('single').describe('One answer is chosen.'),
        ...asked,
        options: optionsSchema,
      })
      .describe('One answer out of several.'),
    z
      .strictObject({
        kind: z.literal('multiple').describe('Any number of answers is chosen.'),
        ...asked,
        options: optionsSchema,
        atMost: z.int().min(1).max(60).optional().describe('How many may be chosen; left out, all of them.'),
      })
      .describe('Several answers out of several.'),
    z
      .strictObject({
        kind: z.literal('scale').describe('A step on a scale is chosen.'),
        ...asked,
        from: z.int().min(-1000).max(1000).describe('The lowest step.'),
        to: z.int().min(-1000).max(1000).describe('The highest step.'),
        anchors: z.array(anchorSchema).min(2).max(21).describe('Words at least at both ends.'),
      })
      .describe('A whole number between two ends with words at them.'),
    z
      .strictObject({
        kind: z.literal('number').describe('A number is written.'),
        ...asked,
        from: z
          .number()
          .min(-1_000_000)
          .max(1_000_000)
          .optional()
          .describe('The smallest number there can be.'),
        to: z.number().min(-1_000_000).max(1_000_000).optional().describe('The biggest number there can be.'),
        decimals: z.int().min(0).max(3).default(0).describe('How many decimals may be written.'),
        unit: textSchema.optional().describe('What is counted: hours, days.'),
      })
      .describe('A number.'),
    z.strictObject({ kind: z.literal('date').describe('A day is written.'), ...asked }).describe('A day.'),
    z
      .strictObject({
        kind: z.literal('text').describe('Own words are written.'),
        ...asked,
        atMostCharacters: z.int().min(1).max(10_000).default(2000).describe('How long the words may be.'),
      })
      .describe('Own words.'),
  ])
  .describe('One question.');
