import { z } from 'zod';
import { sessionKinds } from '../session/session-kind.ts';
import { consentSchema } from './consent-schema.ts';
import { intakeSchema } from './intake-schema.ts';
import { outcomeRuleSchema } from './outcome-rule-schema.ts';
import { phaseSchema } from './phase-schema.ts';
import { roleSchema } from './role-schema.ts';
import { keySchema, textSchema, versionSchema } from './text-schema.ts';

/**
 * The shape of a programme definition. What the shape cannot say – that the parts fit each other – is checked
 * by `checkDefinition`. The JSON Schema beside the definitions is made from here, descriptions included.
 */
export const definitionSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Where an editor finds the schema. Means nothing to the product.'),
    key: keySchema.describe('Name of the programme in addresses and files. Never changes.'),
    version: versionSchema.describe('Number of this version. A published version is never changed.'),
    name: textSchema.describe('Name of the programme.'),
    purpose: textSchema.describe('What the programme is for, as its sheet says it.'),
    targetGroup: textSchema.describe('Whom the programme is for, as its sheet says it.'),
    intake: intakeSchema,
    roles: z.array(roleSchema).min(1).describe('The places on the team around each citizen.'),
    phases: z.array(phaseSchema).min(1).describe('The stretches of the course, in their order.'),
    sessionKinds: z.array(z.enum(sessionKinds)).min(1).describe('The kinds of session the programme offers.'),
    closingDocuments: z
      .array(z.enum(['recommendation']))
      .describe('What must be written before a course can be closed as completed.'),
    outcomeRules: z.array(outcomeRuleSchema).describe('The ways of counting the programme is measured by.'),
    consents: z.array(consentSchema).describe('The consents the programme asks the citizen for.'),
  })
  .describe('A programme definition: the model of a programme. Runs of it are set up in the product.');

/** A definition as it is written down; the domain works with the unchanging `ProgrammeDefinition`. */
export type WrittenDefinition = z.infer<typeof definitionSchema>;
