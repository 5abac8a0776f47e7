import { z } from 'zod';
import { keySchema, textSchema, versionSchema } from '../programme/schema/text-schema.ts';
import { answerConditionSchema } from './schema/answer-condition-schema.ts';
import { questionSchema, respondents } from './schema/question-schema.ts';
import { scoreSchema } from './schema/score-schema.ts';

const groupSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the group.'),
    title: textSchema.optional().describe('A heading over the questions.'),
    text: textSchema.optional().describe('What is said before them, such as the time they ask about.'),
    shownWhen: answerConditionSchema
      .optional()
      .describe('Earlier answers on which the group is asked at all.'),
    questions: z.array(questionSchema).min(1).max(200).describe('The questions, in their order.'),
  })
  .describe('Questions that belong together.');

const rightsSchema = z
  .discriminatedUnion('holder', [
    z
      .strictObject({ holder: z.literal('ours').describe('Written for this product.') })
      .describe('Ours, under the licence of the product.'),
    z
      .strictObject({
        holder: z.literal('free').describe('Somebody else’s, free to use.'),
        notice: z.string().trim().min(1).describe('Whose it is, and where it says that it is free.'),
      })
      .describe('Free to use for everybody.'),
    z
      .strictObject({
        holder: z.literal('licensed').describe('Somebody else’s, used by leave.'),
        notice: z.string().trim().min(1).describe('Whose it is, and what the leave demands.'),
      })
      .describe('Used by those who hold the right to.'),
  ])
  .describe('Whose the questionnaire is.');

/**
 * A questionnaire as data. It can be checked, published and answered without code; a published version is never
 * changed, and an answer keeps the version it was given to.
 */
export const questionnaireSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where editors find this schema.'),
    key: keySchema.describe('Short name of the questionnaire; the file is named for it.'),
    version: versionSchema.describe('Number of the version, from 1.'),
    title: textSchema.describe('What it is called to those who answer.'),
    introduction: textSchema.optional().describe('What is said before the first question.'),
    respondents: z
      .array(z.enum(respondents))
      .min(1)
      .describe('Who answers it. Where there are several, they answer the same, each from their side.'),
    minutes: z.int().min(1).max(120).describe('How long it takes most people.'),
    groups: z.array(groupSchema).min(1).max(60).describe('The questions, in groups.'),
    scores: z.array(scoreSchema).max(40).default([]).describe('What is worked out from the answers.'),
    safety: z
      .strictObject({
        question: keySchema.describe('Key of the question.'),
        above: z.number().describe('Any answer that counts more than this opens a task at once.'),
      })
      .optional()
      .describe(
        'A question whose answer somebody must act upon. The questionnaire is off until a run says who does.',
      ),
    rights: rightsSchema,
  })
  .describe('A questionnaire that people answer again and again.');

export type WrittenQuestionnaire = z.infer<typeof questionnaireSchema>;
