import type { SandboxProvider } from '@paylinks/sandbox';
import { runCampaign, type Truth } from './campaign.js';
import { endVirtualTime, startVirtualTime, untilDone } from './virtualTime.js';

/** What must never be: each list is empty. */
export interface Verdict {
  /** Told something else than what is true. */
  readonly wrong: readonly string[];
  /** Exists, and nobody has asked for it. */
  readonly strays: readonly string[];
  readonly blindRepeats: readonly string[];
  readonly wrongExpiries: Truth['expiries'];
  readonly unhandled: readonly unknown[];
}
export const allIsWell: Verdict = { wrong: [], strays: [], blindRepeats: [], wrongExpiries: [], unhandled: [] };

/** Two thousand people each way. */
export const campaigns: readonly (readonly [provider: SandboxProvider, people: number])[] = [
  ['monite', 700],
  ['qonto', 600],
  ['commet', 700],
];
/** A slow machine is no failure. */
export const patienceMs = 900_000;

export async function judgeCampaign(provider: SandboxProvider, people: number, withServer: boolean): Promise<Verdict> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  startVirtualTime('2026-11-20T09:00:00.000Z');
  try {
    const { submissions, expiries, made, blindRepeats, counts } = await untilDone(
      runCampaign({ provider, withServer, people, seed: 7 }),
    );
    const markers = new Set(submissions.map(({ marker }) => marker));
    const verdict: Verdict = {
      wrong: submissions.flatMap((submission) => wrongAbout(submission, made.get(submission.marker) ?? [])),
      strays: [...made.keys()].filter((marker) => !markers.has(marker) && !marker.startsWith('to-end-')),
      blindRepeats,
      wrongExpiries: expiries.filter(isWrong),
      unhandled,
    };
    console.log(`${provider}, ${withServer ? 'through a server' : 'straight from the page'}:`, {
      ...counts,
      told: countOf(submissions.map(({ told }) => told)),
      'told of expiring': countOf(expiries.map(({ told }) => told)),
      'made by a submission': submissions.filter(({ marker }) => made.has(marker)).length,
      'made twice by one': [...made.values()].filter((ids) => ids.length > 1).length,
      'told wrongly': verdict.wrong.length + verdict.wrongExpiries.length,
      'made by nobody': verdict.strays.length,
      'blind repeats': blindRepeats.length,
      'unhandled rejections': unhandled.length,
    });
    return verdict;
  } finally {
    endVirtualTime();
    process.off('unhandledRejection', note);
  }
}

/** Shown as created: exactly one, and that. Refused, or still unknown after the last look: none. */
function wrongAbout({ marker, told, madeId }: Truth['submissions'][number], ids: readonly string[]): string[] {
  const isRight = told === 'created' ? ids.length === 1 && ids[0] === madeId : ids.length === 0;
  return isRight ? [] : [`${marker} was told ${told} (${madeId}), and there are ${ids.length} (${ids.join(', ')})`];
}

/** What the person was told against the provider's own word at that moment. */
function isWrong({ told, status }: Truth['expiries'][number]): boolean {
  const isOpen = ['created', 'open', 'pending'].includes(status);
  if (told === 'ended' || told === 'not open' || told === 'changed') return isOpen;
  return told === 'still open' || told === 'refused' ? !isOpen : false;
}

function countOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
