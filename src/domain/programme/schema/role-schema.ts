import { z } from 'zod';
import { organisationKinds } from '../organisation-kind.ts';
import { roleRows } from '../role-rows.ts';
import { keySchema, textSchema } from './text-schema.ts';

const headCountSchema = z
  .strictObject({
    atLeast: z
      .int()
      .min(0)
      .max(20)
      .describe('How many a team must have of this role. With 1, every citizen has one.'),
    atMost: z.int().min(1).max(20).describe('How many a team may have of this role.'),
  })
  .describe('How many people of this role are on the team around one citizen.');

export const roleSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the role, used by other parts of the definition.'),
    title: textSchema.describe('What the role is called on pages.'),
    accessRow: z
      .enum(roleRows)
      .describe('The row of the access table the role takes. A role brings no rights of its own.'),
    coordinates: z
      .boolean()
      .describe('Whether whoever has this role coordinates the course. Exactly one person on a team does.'),
    headCount: headCountSchema,
    peopleInAll: z
      .int()
      .min(1)
      .max(500)
      .optional()
      .describe('How many people have this role in the whole programme, where the description says so.'),
    lentBy: z
      .array(z.enum(organisationKinds))
      .min(1)
      .optional()
      .describe('The kinds of organisation people in this role may come from. Left out, any.'),
    samePerson: z
      .enum(['not_promised', 'to_end_of_main', 'through_aftercare'])
      .default('not_promised')
      .describe(
        'Whether the citizen is promised the same person in this role from first to last, and how far.',
      ),
  })
  .describe('A place on the team around one citizen.');
