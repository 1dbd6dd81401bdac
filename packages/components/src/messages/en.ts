import { type ConnectMessages, connectEn } from './connect.en.js';
import { type FirstMessages, firstEn } from './first.en.js';
import { type LaterMessages, laterEn } from './later.en.js';

/** What a catalogue must have: the shape of the English one. */
export type Messages = FirstMessages & LaterMessages & ConnectMessages;

/** Every sentence of the kit, in English: the source of truth for the other languages. */
export const en: Messages = { ...firstEn, ...laterEn, ...connectEn };

type Part<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> | undefined }
    : T;

/** A catalogue of which any part may be missing: the rest is English. */
export type PartialMessages = Part<Messages>;
