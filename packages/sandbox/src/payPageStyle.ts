/** The pay page's stylesheet: light and dark, narrow and wide, forced colours. */
export const payPageStyle: string = `
:root {
  color-scheme: light dark;
  --accent: light-dark(oklch(0.5 0.19 265), oklch(0.74 0.13 265));
  --on-accent: light-dark(#fff, oklch(0.2 0.05 265));
  --text: light-dark(oklch(0.24 0.02 265), oklch(0.95 0.01 265));
  --muted: light-dark(oklch(0.47 0.02 265), oklch(0.74 0.02 265));
  --page: light-dark(oklch(0.97 0.005 265), oklch(0.17 0.015 265));
  --card: light-dark(#fff, oklch(0.22 0.018 265));
  --line: light-dark(oklch(0.9 0.01 265), oklch(0.33 0.02 265));
  --line-strong: light-dark(oklch(0.62 0.02 265), oklch(0.58 0.02 265));
  --chosen: light-dark(oklch(0.97 0.02 265), oklch(0.28 0.04 265));
  --good: light-dark(oklch(0.5 0.13 155), oklch(0.78 0.14 155));
  --wait: light-dark(oklch(0.5 0.15 250), oklch(0.78 0.11 250));
  --bad: light-dark(oklch(0.5 0.17 25), oklch(0.78 0.12 25));
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0; min-block-size: 100vh; min-block-size: 100dvh; padding: 16px; display: flex; flex-direction: column; align-items: center; justify-content: center;
  gap: 16px; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; -webkit-font-smoothing: antialiased;
}
main {
  inline-size: 100%; max-inline-size: 440px; padding: clamp(20px, 6vw, 32px); background: var(--card); border: 1px solid var(--line); border-radius: 16px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.05), 0 12px 32px -12px rgb(0 0 0 / 0.16);
}
h1 { margin: 0; font-size: 16px; font-weight: 500; color: var(--muted); overflow-wrap: anywhere; }
h1 .amount { display: block; margin-block-end: 2px; font-size: clamp(28px, 9vw, 38px); line-height: 1.15; font-weight: 600; letter-spacing: -0.02em; color: var(--text); font-variant-numeric: tabular-nums; }
h1 strong { font-weight: 600; color: var(--text); }
p { margin: 0; }
dl { margin: 20px 0 0; padding-block: 12px; border-block: 1px solid var(--line); display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; font-size: 14px; }
dt { color: var(--muted); }
dd { margin: 0; text-align: end; overflow-wrap: anywhere; }
fieldset { margin: 20px 0 0; padding: 0; border: 0; display: grid; gap: 8px; min-inline-size: 0; }
legend { padding: 0; margin-block-end: 8px; font-size: 14px; font-weight: 600; }
label { display: flex; align-items: center; gap: 12px; min-block-size: 52px; padding: 8px 14px; border: 1px solid var(--line-strong); border-radius: 10px; cursor: pointer; }
label:has(:checked) { border-color: var(--accent); background: var(--chosen); box-shadow: inset 0 0 0 1px var(--accent); }
label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
label span { flex: 1 1 auto; font-weight: 500; }
label small { flex: 0 1 auto; font-size: 13px; color: var(--muted); text-align: end; }
input[type='radio'] { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--accent); outline: none; flex: none; }
.actions { display: grid; gap: 8px; margin-block-start: 20px; }
button, .button {
  display: flex; align-items: center; justify-content: center; min-block-size: 48px; padding: 8px 16px; border: 1px solid var(--accent); border-radius: 10px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; text-align: center; cursor: pointer;
}
button:hover, .button:hover { filter: brightness(1.07); }
button.quiet, .button.quiet { background: transparent; border-color: var(--line-strong); color: var(--text); }
button.quiet:hover, .button.quiet:hover { background: var(--chosen); filter: none; }
:is(button, a):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
.way-back { margin-block-start: 20px; }
.back { display: block; padding-block: 4px; text-align: center; font-size: 14px; }
.notice { margin-block-end: 20px; padding: 10px 14px; border: 1px solid var(--bad); border-radius: 10px; color: var(--bad); font-size: 14px; font-weight: 500; }
.notice[role='status'] { border-color: var(--good); color: var(--good); }
.outcome { display: flex; align-items: flex-start; gap: 12px; margin-block-start: 20px; font-size: 15px; }
.outcome strong { display: block; }
.outcome svg { flex: none; margin-block-start: 1px; }
.outcome[data-state='paid'] svg { color: var(--good); }
.outcome[data-state='processing'] svg, .outcome[data-state='refunded'] svg { color: var(--wait); }
.outcome[data-state='expired'] svg, .outcome[data-state='canceled'] svg, .outcome[data-state='failed'] svg { color: var(--bad); }
.outcome p { color: var(--muted); }
footer { font-size: 13px; color: var(--muted); text-align: center; }
@media (prefers-reduced-motion: no-preference) { label, button, .button { transition: background-color 120ms ease-out, border-color 120ms ease-out; } }
@media (forced-colors: active) { label:has(:checked) { outline: 2px solid Highlight; } }
`;
