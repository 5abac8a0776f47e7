/** Addresses hold keys, numbers and words of our own. */
export const questionnaireAddresses = {
  library: '/questionnaires',
  import: '/questionnaires/import',
  takeIn: '/questionnaires/import/now',
  template: (file: string) => `/questionnaires/template/${file}`,
  version: (key: string, number: number) => `/questionnaires/${key}/versions/${number}`,
  file: (key: string, number: number, file: string) => `/questionnaires/${key}/versions/${number}/${file}`,
};
