/** '21%' of decimal text, which goes through whole: a formatter that is given a number would round it. */
export function formatPercent(decimal: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 20 });
  return format.format(decimal as Intl.StringNumericLiteral);
}
