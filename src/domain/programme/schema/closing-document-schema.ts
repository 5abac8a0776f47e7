import { z } from 'zod';
import { type Ending, endingNames } from '../../enrolment/ending.ts';

/** What can be written when a course ends. */
export const closingDocumentKinds = ['recommendation', 'onward_plan', 'onward_handover', 'cv_lines'] as const;

export const closingDocumentSchema = z
  .strictObject({
    document: z
      .enum(closingDocumentKinds)
      .describe(
        'What is written: the closing recommendation, the plan for what comes next, the handover to whoever takes over, or lines for the CV.',
      ),
    demandedFor: z
      .array(z.enum(endingNames as readonly [Ending, ...Ending[]]))
      .min(1)
      .describe('The ways of ending for which the course cannot be closed without it.'),
  })
  .describe('A document that must be written before a course can be closed.');
