import { z } from 'zod';
import { consentContents } from '../consent/consent-content.ts';
import { keySchema, textSchema, versionSchema } from './text-schema.ts';

const toRoleSchema = z
  .strictObject({
    who: z.literal('role').describe('Somebody on the team.'),
    role: keySchema.describe('The role whose organisation the content goes to.'),
  })
  .describe('A recipient named by a role of this definition.');

/** Who gets it; a company or a person from the network are further members of the union. */
const recipientSchema = z.discriminatedUnion('who', [toRoleSchema]).describe('Who gets the content.');

export const consentSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the consent.'),
    textVersion: versionSchema.describe('Number of the wording. Counted up whenever a word below changes.'),
    title: textSchema.describe('What the consent is about, in a few words to the citizen.'),
    content: z.enum(consentContents).describe('The kind of record the consent releases.'),
    to: recipientSchema,
    purpose: textSchema.describe('What the content may be used for. Nothing else is covered.'),
    ifNo: textSchema.describe('What happens if the citizen says no, told before the question is asked.'),
  })
  .describe('A consent the programme asks the citizen for.');
