import { formatMoney, type PaymentLinkSummary } from '@paylinks/core';
import type { ShareMessages } from '../messages/share.en.js';

export interface ShareText {
  readonly subject: string;
  readonly text: string;
  readonly url: string;
}

/** What is passed on of a link: the amount, the reference and the address, and nothing of the people in it. */
export function shareText(
  words: ShareMessages['share'],
  locale: string,
  { amount, reference }: Pick<PaymentLinkSummary, 'amount' | 'reference'>,
  url: string,
): ShareText {
  const money = formatMoney(amount, locale);
  return { subject: words.subject(money, reference), text: words.text(money, reference), url };
}

/** RFC 6068: lines end with CRLF. */
export function mailHref({ subject, text, url }: ShareText): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(`${text}\r\n\r\n${url}\r\n`)}`;
}

/** RFC 5724 says `?body=`. iOS reads what follows `&`, and this form is understood by both. */
export function smsHref({ text, url }: ShareText): string {
  return `sms:?&body=${encode(`${text} ${url}`)}`;
}

/** https://faq.whatsapp.com/5913398998672934: without a number, the person chooses to whom. */
export function whatsappHref({ text, url }: ShareText): string {
  return `https://wa.me/?text=${encode(`${text} ${url}`)}`;
}

/** Half of a surrogate pair, which a provider's JSON may hold, cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
