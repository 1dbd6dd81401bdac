export { changedError } from '../errors/changedError.js';
export { isWriteVerb } from '../errors/verbs.js';
export { type Verdict, verdictOf } from '../errors/verdict.js';
export { writeMoney } from '../money/writeMoney.js';
export { canonicalJson } from './canonicalJson.js';
export { type Deadline, startDeadline } from './deadline.js';
export {
  type Call,
  codeOf,
  type ExchangeOptions,
  exchange,
  failed,
  isRedirect,
  readJson,
  requestInit,
} from './exchange.js';
export { type Found, findRoute } from './findRoute.js';
export { path } from './path.js';
export { type QueryFields, readQuery, writeQuery } from './query.js';
export { createRemoteClock, type RemoteClock } from './remoteClock.js';
export { readRetryAfter } from './retryAfter.js';
export { type EventsQuery, eventsRoute, type Route, type RouteName, routes } from './routes.js';
