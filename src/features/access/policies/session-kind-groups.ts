/** The kinds of session that belong to no single profession: talks, calls, meetings, groups. */
export const generalKinds = [
  'talk',
  'phone_call',
  'network_meeting',
  'dialogue_meeting',
  'group_course',
  'cafe',
  'upskilling',
  'other',
] as const;

/** The kinds that happen at a company. */
export const companyKinds = ['company_visit'] as const;
