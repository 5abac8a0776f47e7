declare const brand: unique symbol;

/** A primitive that was parsed once at the border and is known to be well formed ever after. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
