/** Where closing a run stands. */
export function closingAddress(run: string): string {
  return `/runs/${run}/closing`;
}

/** The report that reaches to the last day, or where one is begun. */
export function reportLink(run: string, report: string | undefined): string {
  return `/runs/${run}/reports/${report ?? 'new'}`;
}
