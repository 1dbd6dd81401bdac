/** A key for each row by what a provider calls it, also where it says the same twice. */
export function rowKeys(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${time} ${name}`;
  });
}
