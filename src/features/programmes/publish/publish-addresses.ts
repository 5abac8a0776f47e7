/** Addresses hold keys, numbers and names of shipped files. */
export const publishAddresses = {
  programmes: '/programmes',
  choose: '/programmes/publish',
  review: (file: string) => `/programmes/publish?file=${encodeURIComponent(file)}`,
  publish: '/programmes/publish/now',
  version: (key: string, number: number) => `/programmes/${key}/versions/${number}`,
};
