import { z } from 'zod';
import { roleRows } from './role-rows.ts';
import { keySchema, textSchema } from './text-schema.ts';

const headCountSchema = z
  .strictObject({
    atLeast: z.int().min(0).max(20).describe('How many a team must have of this role.'),
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
  })
  .describe('A place on the team around one citizen.');
