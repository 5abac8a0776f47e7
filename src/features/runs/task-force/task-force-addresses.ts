/** Addresses hold ids only. */
export const taskForceAddresses = {
  list: (run: string) => `/runs/${run}/task-force`,
  step: (run: string, step: string) => `/runs/${run}/task-force/way/${step}`,
  member: (run: string) => `/runs/${run}/task-force/members`,
  correctMember: (run: string, id: string) => `/runs/${run}/task-force/members?corrects=${id}`,
  meeting: (run: string) => `/runs/${run}/task-force/meetings`,
  correctMeeting: (run: string, id: string) => `/runs/${run}/task-force/meetings?corrects=${id}`,
};
