/** The weights our type scale uses: text, labels, headings, h1. */
const weights = [
  [400, 'Regular'],
  [500, 'Medium'],
  [600, 'SemiBold'],
  [700, 'Bold'],
] as const;

/** What each of the design system's split font files can draw, read from the files themselves. */
const subsets = [
  [
    'Latin1',
    'U+0, U+D, U+20-7E, U+A0-FF, U+131, U+152-153, U+2C6, U+2DA, U+2DC, U+2013-2014, U+2018-201A, U+201C-201E, U+2020-2022, U+2026, U+2030, U+2039-203A, U+2044, U+20AC, U+2122, U+2212, U+FB01-FB02',
  ],
  [
    'Latin2',
    'U+100-101, U+104-130, U+132-151, U+154-17F, U+18F, U+192, U+1A0-1A1, U+1AF-1B0, U+1FA-1FF, U+218-21B, U+237, U+259, U+1E80-1E85, U+1E9E, U+20A1, U+20A4, U+20A6, U+20A8-20AA, U+20AD-20AE, U+20B1-20B2, U+20B4-20B5, U+20B8-20BA, U+20BD, U+20BF',
  ],
] as const;

/** The font files the page may ask for, as paths below the design system's `dist` folder. */
export const fontFiles: readonly string[] = weights.flatMap(([, file]) =>
  subsets.map(([subset]) => fontFile(file, subset)),
);

/**
 * Font faces to take the place of the design system's own, which would fetch four whole files of 57–78 kB
 * (and an .eot nobody reads). A Danish page needs the four Latin1 files, 17 kB each.
 * Addresses are relative to a stylesheet in `css/`.
 */
export const fontFaces: string = weights
  .flatMap(([weight, file]) =>
    subsets.map(
      ([subset, range]) =>
        `@font-face{font-display:swap;font-family:IBM Plex Sans;font-style:normal;font-weight:${weight};` +
        `src:url(../${fontFile(file, subset)}) format("woff2");unicode-range:${range}}`,
    ),
  )
  .join('');

function fontFile(weight: string, subset: string): string {
  return `fonts/IBMPlexSans/split/woff2/IBMPlexSans-${weight}-${subset}.woff2`;
}
