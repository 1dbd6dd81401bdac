/** A provider's word for a unit, in the reader's language: from the catalogue, from the language's own names, else the word itself. */
export function measureUnitLabel(unit: string, known: Readonly<Record<string, string>>, locale: string): string {
  // A word may also be one that every object has a property of.
  const own = Object.hasOwn(known, unit) ? known[unit] : undefined;
  return own ?? nameOf(unit, locale) ?? unit.replaceAll('_', ' ');
}

function nameOf(unit: string, locale: string): string | undefined {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return format.formatToParts(1).find(({ type }) => type === 'unit')?.value;
  } catch {
    // A unit that the language has no name for.
    return undefined;
  }
}
