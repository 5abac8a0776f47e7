import { z } from 'zod';

/** A text for people, in the product's two languages. */
export const textSchema = z
  .strictObject({
    da: z
      .string()
      .trim()
      .min(1)
      .meta({
        description: 'The Danish text; it is the one the other is made from.',
        examples: ['Du har den samme psykolog hele vejen.'],
      }),
    en: z
      .string()
      .trim()
      .min(1)
      .meta({ description: 'The English text.', examples: ['You have the same psychologist all the way.'] }),
  })
  .meta({ id: 'text', description: 'A text for people, in both languages.' });

/** A short name inside a definition that other parts point to, and that may stand in an address. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60);

/** A code of a code list, such as a benefit: the lists are kept in the product and change with the law. */
export const codeSchema = z
  .string()
  .regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
  .max(60);

export const versionSchema = z.int().min(1);
