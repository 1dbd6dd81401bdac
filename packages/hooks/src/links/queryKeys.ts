export const capabilitiesKey: readonly ['capabilities'] = ['capabilities'];
export const linkKey = (linkId: string): readonly ['link', string] => ['link', linkId];
export const connectionKey: readonly ['connection'] = ['connection'];
/** The beginning of every key of something that any write may change: lists, payments, timelines, records. */
export const listsKey: readonly ['lists'] = ['lists'];
