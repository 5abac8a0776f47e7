/** The parts of a run that have a page of their own to change them on. */
export const singleParts = ['basics', 'contact', 'version'] as const;
export const lineParts = ['parties', 'places', 'funding', 'hours', 'targets'] as const;

export type SinglePart = (typeof singleParts)[number];
export type LinePart = (typeof lineParts)[number];

/** Addresses hold ids and codes only. */
export const aboutAddresses = {
  about: (run: string) => `/runs/${run}/about`,
  single: (run: string, part: SinglePart) => `/runs/${run}/about/${part}`,
  line: (run: string, part: LinePart, line: string) => `/runs/${run}/about/${part}/${line}`,
  newLine: (run: string, part: LinePart) => `/runs/${run}/about/${part}/new`,
};
