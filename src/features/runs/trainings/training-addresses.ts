/** Addresses hold ids only. */
export const trainingAddresses = {
  list: (run: string) => `/runs/${run}/trainings`,
  one: (run: string, training: string) => `/runs/${run}/trainings/${training}`,
  people: (run: string, training: string) => `/runs/${run}/trainings/${training}/people`,
  takeOff: (run: string, training: string) => `/runs/${run}/trainings/${training}/people/take-off`,
  meetings: (run: string, training: string) => `/runs/${run}/trainings/${training}/meetings`,
  certificates: (run: string, training: string) => `/runs/${run}/trainings/${training}/certificates`,
  certificate: (run: string, training: string, person: string) =>
    `/runs/${run}/trainings/${training}/certificates/${person}`,
};
