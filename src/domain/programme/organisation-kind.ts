/** What an organisation in a programme can be. */
export const organisationKinds = ['municipality', 'region', 'ngo', 'fund', 'company'] as const;
