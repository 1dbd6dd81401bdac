/** 1250 with 2 digits is '12.50'. Inside the kit: throws RangeError. */
export function toDecimal(minorUnits: number, digits: number): `${number}` {
  if (!Number.isSafeInteger(minorUnits)) {
    throw new RangeError(`${minorUnits} is not a safe integer of minor units.`);
  }
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const point = text.length - digits;
  return `${minorUnits < 0 ? '-' : ''}${text.slice(0, point)}${digits ? '.' : ''}${text.slice(point)}` as `${number}`;
}
