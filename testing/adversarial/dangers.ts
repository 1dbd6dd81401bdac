import { strangeHost } from './hostileStrings.js';

const forbidden =
  'script, iframe, frame, object, embed, base, meta, link, style, template, noscript, math, img, audio, video';
const leading = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href', 'ping', 'srcset'];
const ours = /^(https:\/\/(pay\.example\.com|wa\.me)\/|mailto:\?|sms:\?|#)/;
/** Of somebody else, as a person can see before they press it: a web page in a tab of its own, which learns nothing of this one. */
const elsewhere = /^https:\/\/[^/@\\]+(\/|$)/;

/** What in the page could act, or take somebody elsewhere without their knowing. */
export function dangers(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches(forbidden)) found.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes) {
      const isShown = element.matches('a.pl-link[target=_blank][rel~=noopener]') && elsewhere.test(value);
      const leads = leading.includes(name) && !ours.test(value) && !isShown;
      if (name.startsWith('on') || leads) found.push(`${element.tagName} ${name}=${value.slice(0, 100)}`);
    }
  }
  if ('__executed' in globalThis) found.push('A script has run.');
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes(strangeHost));
  return [...found, ...asked.map(({ name }) => `The page has fetched ${name}`)];
}
