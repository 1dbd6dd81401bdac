import type { Capabilities, CreateMode } from '@paylinks/core';
import type { SourceWithDue } from '../forms/createLinkFormValues.js';

/** The way to create that fits: the source's, or the provider's first without one. */
export function createModeFor(
  capabilities: Capabilities | undefined,
  source: SourceWithDue | undefined,
): CreateMode | null {
  if (capabilities === undefined || capabilities.can.createLink === 'unsupported') return null;
  const fits = ({ from }: CreateMode): boolean =>
    source === undefined ? from === 'amount' || from === 'items' : from === source.type;
  return capabilities.create.find(fits) ?? null;
}
