import { z } from 'zod';
import { sessionKinds } from '../session/session-kind.ts';
import { activitySchema } from './schema/activity-schema.ts';
import { closingDocumentSchema } from './schema/closing-document-schema.ts';
import { companyRuleSchema } from './schema/company-rule-schema.ts';
import { consentSchema } from './schema/consent-schema.ts';
import { hostSchema } from './schema/host-schema.ts';
import { intakeSchema } from './schema/intake-schema.ts';
import { modelFigureSchema } from './schema/model-figure-schema.ts';
import { outcomeRuleSchema } from './schema/outcome-rule-schema.ts';
import { phaseSchema } from './schema/phase-schema.ts';
import { rhythmSchema } from './schema/rhythm-schema.ts';
import { roleSchema } from './schema/role-schema.ts';
import { strandSchema } from './schema/strand-schema.ts';
import { keySchema, textSchema, versionSchema } from './schema/text-schema.ts';
import { waveSchema } from './schema/wave-schema.ts';

/**
 * The shape of a programme definition. What the shape cannot say – that the parts fit each other – is checked
 * by `checkDefinition`. The JSON Schema beside the definitions and the handbook are made from here,
 * descriptions included.
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
    umbrella: textSchema
      .optional()
      .describe('The larger programme this one belongs to. Left out, it stands alone.'),
    purpose: textSchema.describe('What the programme is for, as its sheet says it.'),
    targetGroup: textSchema.describe('Whom the programme is for, as its sheet says it.'),
    goals: z.array(textSchema).default([]).describe('What the programme wants to reach, one sentence each.'),
    novelty: z
      .array(textSchema)
      .default([])
      .describe('What is new compared with the usual effort, one sentence each.'),
    modelFigure: modelFigureSchema
      .optional()
      .describe('A figure of the model, for the sheet. Left out, the sheet has none.'),
    storiesAllowed: z
      .boolean()
      .default(false)
      .describe('Whether stories may be told in public, each with the agreement of whom it is about.'),
    host: hostSchema
      .optional()
      .describe('The programme this one is added to. Left out, it stands on its own feet.'),
    intake: intakeSchema,
    roles: z.array(roleSchema).min(1).describe('The places on the team around each citizen.'),
    phases: z.array(phaseSchema).min(1).describe('The stretches of the course, in their order.'),
    rhythm: rhythmSchema
      .default({ contact: { how: 'agreed' }, quietAfterWeeks: 3 })
      .describe('How often there is contact. Left out: agreed with each citizen, quiet after three weeks.'),
    strands: z
      .array(strandSchema)
      .min(1)
      .optional()
      .describe('The strands of each plan, side by side. Left out: work, everyday life and treatment.'),
    sessionKinds: z.array(z.enum(sessionKinds)).min(1).describe('The kinds of session the programme offers.'),
    activities: z
      .array(activitySchema)
      .default([])
      .describe('What the citizen can take part in, as the sheet tells it.'),
    waves: z.array(waveSchema).default([]).describe('When questionnaires are answered.'),
    consents: z.array(consentSchema).describe('The consents the programme asks the citizen for.'),
    closingDocuments: z
      .array(closingDocumentSchema)
      .describe('What must be written before a course can be closed, and for which endings.'),
    outcomeRules: z.array(outcomeRuleSchema).describe('The ways of counting the programme is measured by.'),
    companyRules: z
      .array(companyRuleSchema)
      .default([])
      .describe('The ways of counting what is done with companies. Left out, nothing is.'),
  })
  .describe('A programme definition: the model of a programme. Runs of it are set up in the product.');

/** A definition as it is written down; the domain works with the unchanging `ProgrammeDefinition`. */
export type WrittenDefinition = z.infer<typeof definitionSchema>;
