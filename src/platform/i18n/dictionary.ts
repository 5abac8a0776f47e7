/** The languages every page speaks. Danish is the first and the one texts are written in. */
export type Language = 'da' | 'en';

/** English must say everything that Danish says, in the same shape: a missing text does not compile. */
type Mirrored<Shape> = Shape extends string
  ? string
  : Shape extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Shape]: Mirrored<Shape[Key]> };

/**
 * A dictionary of one part of the product: `const t = noteTexts[language]; t.save`.
 * Values are texts, or functions from what varies to a text.
 */
export function dictionary<const Danish extends object>(texts: {
  readonly da: Danish;
  readonly en: Mirrored<Danish>;
}): Readonly<Record<Language, Mirrored<Danish>>> {
  // Danish has the mirrored shape by construction; the compiler cannot see it through the mapped type.
  return texts as unknown as Readonly<Record<Language, Mirrored<Danish>>>;
}
