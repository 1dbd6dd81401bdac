export type Theme = 'light' | 'dark';

const name = 'halden.theme';

/** null: as the system says. */
export function storedTheme(): Theme | null {
  const stored = localStorage.getItem(name);
  return stored === 'light' || stored === 'dark' ? stored : null;
}

/** Sets the page's colour scheme; the kit follows it by itself. */
export function applyTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(name, theme);
  applyTheme(theme);
}

export function currentTheme(): Theme {
  return storedTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
