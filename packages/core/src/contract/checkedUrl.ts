const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address as it may be put into a link or sent to a provider: https, or http on this machine, without user name and password. Anything else is null
 * (`javascript:`, `data:`, relative, with blanks or control characters), so that no caller has to remember a rule.
 */
export function checkedUrl(text: string): string | null {
  // URL() would quietly mend blanks, line breaks and backslashes; what a person or a provider wrote like that is refused instead.
  if (!/^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol !== 'https:' && !loopback.test(url.hostname)) return null;
  return url.href;
}
