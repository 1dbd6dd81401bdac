import { type AttemptsOf, attemptsOf } from '../attempts/attemptsOf.js';
import { type CreateLinkAttempts, createLinkAttempts } from '../attempts/createLinkAttempts.js';
import { learnLink } from './learnLink.js';

export const createLinkAttemptsOf: AttemptsOf<CreateLinkAttempts> = /* @__PURE__ */ attemptsOf((cache, base) => {
  const attempts = createLinkAttempts({
    ...base,
    client: cache.client,
    onExists: (link) => {
      learnLink(cache, link);
      cache.tell({ type: 'link.created', linkId: link.id });
    },
    onError: (error) => cache.tell({ type: 'error', verb: 'createLink', error }),
  });
  cache.listen((event) => {
    if (event.type === 'link.status_changed' && ['expired', 'canceled'].includes(event.to))
      attempts.ended(event.linkId);
  });
  return attempts;
});
