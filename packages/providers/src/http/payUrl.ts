import { checkedUrl } from '@paylinks/core';

/** The address of a pay page as it may be opened: checked, and on one of the host's `payHosts` where it named some. Else null, and `rawUrl` has the text. */
export function payUrl(text: string | null, payHosts: readonly string[] | null): string | null {
  const url = checkedUrl(text ?? '');
  if (url === null || payHosts === null) return url;
  const { host, hostname } = new URL(url);
  return payHosts.includes(host) || payHosts.includes(hostname) ? url : null;
}
