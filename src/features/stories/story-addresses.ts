/** Addresses of stories: ids alone. */
export const storyAddresses = {
  of: (enrolment: string) => `/enrolments/${enrolment}/stories`,
  add: (enrolment: string) => `/enrolments/${enrolment}/stories/new`,
  story: (enrolment: string, story: string) => `/enrolments/${enrolment}/stories/${story}`,
  answer: (enrolment: string, story: string) => `/enrolments/${enrolment}/stories/${story}/answer`,
  withdraw: (enrolment: string, story: string) => `/enrolments/${enrolment}/stories/${story}/withdrawal`,
  toApprove: '/stories-to-approve',
  tell: (story: string) => `/stories-to-approve/${story}/telling`,
  takeDown: (story: string) => `/stories-to-approve/${story}/taking-down`,
  news: (run: string) => `/runs/${run}/news`,
  takeNewsDown: (run: string, story: string) => `/runs/${run}/news/${story}/withdrawal`,
  public: '/stories',
  feed: '/stories/feed.atom',
};
