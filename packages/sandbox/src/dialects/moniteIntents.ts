import { listOf, optional, readQuery } from '../validation.js';
import { oneOf, uuid, wholeText } from '../valueRules.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { listReply, openCursor, pageOf } from './moniteLists.js';
import { refusal, unprocessable, withId } from './moniteRefusals.js';
import { historyReply, intentReply } from './moniteReplies.js';
import type { Link, MoniteState } from './moniteState.js';

interface IntentQuery {
  readonly order?: 'asc' | 'desc' | undefined;
  readonly limit?: number | undefined;
  readonly sort?: 'id' | 'created_at' | undefined;
  readonly object_id?: string | undefined;
  readonly object_id__in?: readonly string[] | undefined;
}

export function intentRoutes(state: MoniteState): readonly DialectRoute[] {
  const withIntent = (call: Call, answer: (link: Link) => Reply): Reply =>
    withId(call, 'payment_intent_id', (id) => {
      const link = [...state.links.values()].find((one) => one.intent.id === id);
      return link ? answer(link) : refusal(404, `Payment intent ${id} not found`);
    });
  return [
    { name: 'listLinks', method: 'GET', path: '/payment_intents', answer: (call) => listIntents(state, call) },
    {
      name: 'getPaymentIntent',
      method: 'GET',
      path: '/payment_intents/:payment_intent_id',
      answer: (call) => withIntent(call, (link) => ({ status: 200, body: intentReply(state, link) })),
    },
    {
      name: 'getPaymentIntentHistory',
      method: 'GET',
      path: '/payment_intents/:payment_intent_id/history',
      answer: (call) => withIntent(call, (link) => ({ status: 200, body: historyReply(link.intent) })),
    },
  ];
}

function listIntents(state: MoniteState, call: Call): Reply {
  const opened = openCursor(call.query);
  if ('status' in opened) return opened;
  const read = readQuery<IntentQuery>(
    opened.query,
    {
      order: optional(oneOf(['asc', 'desc'])),
      limit: optional(wholeText({ minimum: 1, maximum: 100 })),
      sort: optional(oneOf(['id', 'created_at'])),
      object_id: optional(uuid),
      object_id__in: optional(listOf(uuid)),
    },
    ['object_id__in'],
  );
  if (!read.ok) return unprocessable(read.issues);
  const { order = 'asc', limit = 100, sort = 'created_at', object_id: objectId, object_id__in: objectIds } = read.value;
  const found = [...state.links.values()]
    .filter((link) => objectId === undefined || link.object?.id === objectId)
    .filter((link) => objectIds === undefined || objectIds.includes(link.object?.id ?? ''))
    .map((link) => ({ id: link.intent.id, link }));
  // The table is in order of creation already.
  if (sort === 'id') found.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (order === 'desc') found.reverse();
  const page = pageOf(found, limit, opened.query, opened.cursor);
  return listReply({ ...page, rows: page.rows.map(({ link }) => intentReply(state, link)) });
}
