import { expect, it } from 'vitest';
import { allIsWell, campaigns, judgeCampaign, patienceMs } from './judgeCampaign.js';

it.each(campaigns)(
  'while everything breaks between the page and %s, each press makes one thing or none, and each person is told which',
  async (provider, people) => {
    expect(await judgeCampaign(provider, people, false)).toEqual(allIsWell);
  },
  patienceMs,
);
