const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Entities say every instant in UTC, in a year of four digits; null for what is no instant. One without an offset is UTC, wherever this runs: read in the zone of
 * the machine it would move a payment by hours, and a link that was just made out of the minutes in which it is looked for.
 */
export function toInstant(text: string | null): string | null {
  const [, day, time = '00:00', zone = 'Z'] = form.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const at = new Date(`${day}T${time}${sign === '' ? 'Z' : `${sign}${hours}:${minutes}`}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

export const instantMs = (text: string | null): number => Date.parse(toInstant(text) ?? '');
