/** Addresses hold ids and codes only. */
export const importAddresses = {
  lists: (run: string) => `/runs/${run}/imports`,
  columns: (run: string, list: string) => `/runs/${run}/lists/${list}/columns`,
  words: (run: string, list: string) => `/runs/${run}/lists/${list}/words`,
  check: (run: string, list: string) => `/runs/${run}/lists/${list}/check`,
  readIn: (run: string, list: string) => `/runs/${run}/lists/${list}/read-in`,
  howFar: (run: string, list: string) => `/runs/${run}/lists/${list}/how-far`,
  import: (run: string, id: string) => `/runs/${run}/imports/${id}`,
  undo: (run: string, id: string) => `/runs/${run}/imports/${id}/undo`,
  answers: (run: string) => `/runs/${run}/answer-files`,
  checkAnswers: (run: string, list: string) => `/runs/${run}/answer-files/${list}/check`,
  readAnswersIn: (run: string, list: string) => `/runs/${run}/answer-files/${list}/read-in`,
  answerTemplate: (run: string, version: string) => `/runs/${run}/answer-template/${version}`,
  template: (run: string, file: string) => `/runs/${run}/list-template/${file}`,
  export: (run: string, file: string) => `/runs/${run}/list-export/${file}`,
};
