/** Where the pages about extracts lie. */
export const extractAddresses = {
  all: (run: string) => `/runs/${run}/extracts`,
  form: (run: string) => `/runs/${run}/extracts/new`,
  one: (run: string, agreement: string) => `/runs/${run}/extracts/${agreement}`,
  make: (run: string, agreement: string) => `/runs/${run}/extracts/${agreement}/make`,
  end: (run: string, agreement: string) => `/runs/${run}/extracts/${agreement}/end`,
  delivered: (house: string) => `/authorities/${house}/extracts`,
  file: (house: string, extract: string, name: string) =>
    `/authorities/${house}/extracts/${extract}/files/${name}`,
} as const;
