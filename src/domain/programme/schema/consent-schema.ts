import { z } from 'zod';
import { releasedContents } from '../../consent/consent-content.ts';
import { keySchema, textSchema, versionSchema } from './text-schema.ts';

const recipientSchema = z
  .discriminatedUnion('who', [
    z
      .strictObject({
        who: z.literal('role').describe('Somebody on the team.'),
        role: keySchema.describe('The role whose organisation the content goes to.'),
      })
      .describe('A recipient named by a role of this definition.'),
    z
      .strictObject({
        who: z.literal('former_caseworker').describe('The caseworker who had the case before.'),
      })
      .describe('Where the case came from, when it moved to another caseload.'),
    z
      .strictObject({ who: z.literal('relative').describe('A relative the citizen names.') })
      .describe('Somebody close to the citizen.'),
    z
      .strictObject({
        who: z.literal('professional_network').describe('A professional the citizen names.'),
      })
      .describe('A professional outside the team: the GP, home support, community psychiatry.'),
  ])
  .describe('Who gets the content.');

export const consentSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the consent.'),
    textVersion: versionSchema.describe('Number of the wording. Counted up whenever a word below changes.'),
    title: textSchema.describe('What the consent is about, in a few words to the citizen.'),
    content: z
      .enum(releasedContents)
      .describe(
        'The kind of record the consent releases. Two kinds are two consents: each is taken back alone.',
      ),
    to: recipientSchema,
    purpose: textSchema.describe('What the content may be used for. Nothing else is covered.'),
    ifNo: textSchema.describe('What happens if the citizen says no, told before the question is asked.'),
    atMostWeeks: z
      .int()
      .min(1)
      .max(260)
      .default(52)
      .describe(
        'A yes lasts to the end of the course, but never longer than so many weeks. Then it is asked again.',
      ),
  })
  .describe('A consent the programme asks the citizen for.');
