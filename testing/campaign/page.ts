import type { Capabilities, CreateLinkInput, PaymentLinksClient, RecordPaymentInput } from '@paylinks/core';
import { AttemptBook } from '../../packages/hooks/src/attempts/AttemptBook.js';
import { type AttemptStore, memoryAttemptStore } from '../../packages/hooks/src/attempts/attemptStore.js';
import type { Clock } from '../../packages/hooks/src/attempts/clock.js';
import { systemClock } from '../../packages/hooks/src/attempts/clock.js';
import { type CreateLinkAttempts, createLinkAttempts } from '../../packages/hooks/src/attempts/createLinkAttempts.js';
import { type RecordAttempts, recordAttempts } from '../../packages/hooks/src/records/recordAttempts.js';
import type { Dice } from '../adversarial/dice.js';
import { createLife, type Life } from './life.js';

/** A tab: what its storage keeps outlives each of its pages. */
export interface Tab {
  open(): OpenPage;
}
export interface OpenPage {
  readonly client: PaymentLinksClient;
  readonly clock: Clock;
  links(): CreateLinkAttempts;
  records(): RecordAttempts;
  /** Reloaded or closed. */
  end(): void;
}
export type Attempts = CreateLinkAttempts | RecordAttempts;
export type AnyInput = CreateLinkInput | RecordPaymentInput;

export interface TabOptions {
  readonly dice: Dice;
  readonly capabilities: Capabilities;
  readonly clientOf: (life: Life) => PaymentLinksClient;
}

export function openTab({ dice, capabilities, clientOf }: TabOptions): Tab {
  const storage = memoryAttemptStore();
  return {
    open() {
      const life = createLife();
      const client = clientOf(life);
      const clock: Clock = {
        now: systemClock.now,
        after: (ms, run) => systemClock.after(ms, () => life.isOver() || run()),
        random: dice.roll,
      };
      const store: AttemptStore = {
        read: storage.read,
        write: (text) => life.isOver() || storage.write(text),
      };
      const common = () => ({
        client,
        book: new AttemptBook(store, clock),
        clock,
        capabilities: () => capabilities,
        onExists() {},
        onError() {},
      });
      return {
        client,
        clock,
        links: () => started(createLinkAttempts({ ...common(), form: 'links' })),
        records: () => started(recordAttempts({ ...common(), form: 'records' })),
        end: life.end,
      };
    },
  };
}

function started<A extends Attempts>(attempts: A): A {
  attempts.start();
  return attempts;
}
