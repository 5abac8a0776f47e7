/** Addresses hold ids and codes only. */
export const reportAddresses = {
  reports: (run: string) => `/runs/${run}/reports`,
  newReport: (run: string) => `/runs/${run}/reports/new`,
  report: (run: string, report: string) => `/runs/${run}/reports/${report}`,
  preview: (run: string, report: string) => `/runs/${run}/reports/${report}/preview`,
  approval: (run: string, report: string) => `/runs/${run}/reports/${report}/approval`,
  edition: (run: string, proposal: string) => `/runs/${run}/editions/${proposal}`,
  seal: (run: string, proposal: string) => `/runs/${run}/editions/${proposal}/seal`,
  delivered: (house: string) => `/authorities/${house}/editions`,
  delivery: (house: string, delivery: string) => `/authorities/${house}/editions/${delivery}`,
  together: (house: string, delivery: string) => `/authorities/${house}/editions/${delivery}/together`,
};
