import type { GuardedRoute } from '../access/index.ts';
import { answerScreen, saveEach, saveScreen } from './handlers/answer-handlers.tsx';
import { askEntry, askPutRight, keepEntry, keepPutRight } from './handlers/entry-handlers.tsx';
import { sendCarried, showAnswers, showList } from './handlers/list-handlers.tsx';
import { askNoAnswer, keepNoAnswer } from './handlers/no-answer-handlers.tsx';
import { checkScreen, send, showHelp } from './handlers/send-handlers.tsx';
import { close, showStart } from './lending/handlers/form-handlers.tsx';
import { askLink, askTablet, giveLink, lendIt, stopLink } from './lending/handlers/link-handlers.tsx';

const list = '/enrolments/:enrolment/questionnaires';
const wave = `${list}/:asking/:nth`;
const at = 'enrolment';
const answering = { action: 'answer_draft.write', at } as const;
const entering = { action: 'answer.give', at, as: 'employee' } as const;
const telling = { action: 'wave_outcome.tell', at } as const;

const lending = { action: 'answer_link.make', at } as const;

/** The questionnaires of a course: the same pages for whoever answers, each from their own side. */
export const answeringRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: list, action: 'wave_outcome.read', at, handle: showList },
  { method: 'get', address: wave, ...answering, handle: answerScreen },
  { method: 'post', address: wave, ...answering, handle: saveScreen },
  { method: 'post', address: `${wave}/saved`, ...answering, handle: saveEach },
  { method: 'get', address: `${wave}/check`, ...answering, handle: checkScreen },
  { method: 'post', address: `${wave}/send`, ...answering, handle: send },
  { method: 'get', address: `${wave}/help`, ...answering, handle: showHelp },
  { method: 'get', address: `${wave}/entry`, ...entering, handle: askEntry },
  { method: 'post', address: `${wave}/entry`, ...entering, handle: keepEntry },
  { method: 'get', address: `${wave}/put-right`, ...entering, handle: askPutRight },
  { method: 'post', address: `${wave}/put-right`, ...entering, handle: keepPutRight },
  { method: 'get', address: `${wave}/link`, ...lending, handle: askLink },
  { method: 'post', address: `${wave}/link`, ...lending, handle: giveLink },
  { method: 'post', address: `${wave}/link/stop`, action: 'answer_link.end', at, handle: stopLink },
  { method: 'get', address: `${wave}/lend`, ...lending, as: 'employee', handle: askTablet },
  { method: 'post', address: `${wave}/lend`, ...lending, as: 'employee', handle: lendIt },
  { method: 'get', address: '/form', as: 'link', handle: showStart },
  { method: 'post', address: '/form/close', as: 'link', handle: close },
  { method: 'get', address: `${wave}/no-answer`, ...telling, handle: askNoAnswer },
  { method: 'post', address: `${wave}/no-answer`, ...telling, handle: keepNoAnswer },
  { method: 'get', address: `${wave}/answers`, action: 'wave_outcome.read', at, handle: showAnswers },
  { method: 'get', address: `${wave}/answers/:file`, action: 'answer.read', at, handle: sendCarried },
];
