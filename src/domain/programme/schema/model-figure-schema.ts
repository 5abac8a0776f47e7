import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

const elementSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the element.'),
    title: textSchema.describe('The element in a word or three, as it stands in the figure.'),
    text: textSchema.optional().describe('A sentence beside the figure that says what the element is.'),
  })
  .describe('One named part of the figure.');

/** The figure itself is drawn by a page; here stands only what it shows. */
export const modelFigureSchema = z
  .strictObject({
    shape: z
      .enum(['strands', 'steps', 'around_citizen'])
      .describe(
        'How the elements lie to each other: strands go on at the same time, steps follow each other, and around the citizen they stand in a circle.',
      ),
    title: textSchema.describe('What the figure is called.'),
    description: textSchema.describe('The whole figure in words, for whoever cannot see it.'),
    centre: textSchema
      .optional()
      .describe('What the elements lead to or stand around: work, or you. Left out, the figure has none.'),
    elements: z.array(elementSchema).min(2).max(8).describe('The parts of the figure, in their order.'),
  })
  .describe('A figure of how the programme works, for its sheet.');
