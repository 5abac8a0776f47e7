import { z } from 'zod';
import { keySchema } from './text-schema.ts';

export const hostSchema = z
  .strictObject({
    programme: keySchema.describe('Key of the host programme. It has a definition of its own.'),
  })
  .describe('A programme this one is added to. The citizen is in it already, and it goes on in parallel.');
