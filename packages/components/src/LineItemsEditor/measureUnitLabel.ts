/** A provider's word for a unit, in the reader's language: from the catalogue, from the language's own names, else the word itself. */
export function measureUnitLabel(unit: string, known: Readonly<Record<string, string>>, locale: string): string {
  return known[unit] ?? nameOf(unit, locale) ?? unit.replaceAll('_', ' ');
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
