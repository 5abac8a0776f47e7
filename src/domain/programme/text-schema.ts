import { z } from 'zod';

/** A text for people, in the product's two languages. */
export const textSchema = z
  .strictObject({
    da: z.string().trim().min(1).describe('The Danish text; it is the one the other is made from.'),
    en: z.string().trim().min(1).describe('The English text.'),
  })
  .describe('A text for people, in both languages.');

/** A short name inside a definition that other parts point to, and that may stand in an address. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60);

export const versionSchema = z.int().min(1);
