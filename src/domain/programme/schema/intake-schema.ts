import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { intakeFactSchema } from './intake-fact-schema.ts';
import { routeSchema } from './route-schema.ts';
import { keySchema, textSchema } from './text-schema.ts';

const criterionSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the criterion.'),
    text: textSchema.describe('The criterion in words, as the intake reads it.'),
    strength: z
      .enum(['hard', 'soft'])
      .default('hard')
      .describe('A hard criterion must be met. A soft one is looked at, and can be set aside with a reason.'),
    holdsWhen: conditionSchema
      .optional()
      .describe('When the product can see that it is met. Left out, people judge it.'),
  })
  .describe('Something the intake looks at before it answers.');

const paperSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the paper.'),
    title: textSchema.describe('What the paper is called.'),
  })
  .describe('A paper that goes along.');

const caseloadHandoverSchema = z
  .strictObject({
    papers: z.array(paperSchema).describe('The papers the caseworker hands over with the case.'),
    ifNo: z
      .enum(['returns_to_former_caseload'])
      .describe(
        'What happens when the citizen says no afterwards. The case returns to the former caseload, the papers close, and no reason is asked for.',
      ),
  })
  .describe('The citizen moves from the caseload of one caseworker to that of a colleague in the programme.');

export const intakeSchema = z
  .strictObject({
    decidedBy: z
      .enum(['intake_members', 'team'])
      .describe(
        'Who answers a referral: the intake members the run names for each authority, or the team together, with a reason.',
      ),
    answerWithinDays: z
      .int()
      .min(1)
      .max(180)
      .default(14)
      .describe('Days from the sending of a referral to the day its answer is due.'),
    facts: z.array(intakeFactSchema).default([]).describe('What the referrer is asked for.'),
    notedAtStart: z
      .array(intakeFactSchema)
      .default([])
      .describe('What the referrer notes on the day the course begins, to be looked back on.'),
    criteria: z.array(criterionSchema).min(1).describe('What the intake looks at before it answers.'),
    routes: z
      .array(routeSchema)
      .default([])
      .describe('The ways in. Without any, a referral is sent, answered and started.'),
    caseloadHandover: caseloadHandoverSchema
      .optional()
      .describe('Left out, the citizen stays on the caseload they are on.'),
  })
  .describe('How a citizen comes into the programme.');
