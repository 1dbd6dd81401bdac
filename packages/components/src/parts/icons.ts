// 16 units square, drawn with a line of 1.5: one hand for all of them. One export each, so that a page loads those that it draws.
export const check = 'm3.5 8.5 3 3 6-7';
export const clock = 'M8 4.75V8l2 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0';
export const card =
  'M1.75 6.5h12.5m-10 4h2m-3.25-7h10a1.25 1.25 0 0 1 1.25 1.25v6.5A1.25 1.25 0 0 1 13 12.5H3a1.25 1.25 0 0 1-1.25-1.25v-6.5A1.25 1.25 0 0 1 3 3.5';
export const bank = 'M2 6.25 8 2.5l6 3.75zm1.75 0v5m2.85-5v5m2.8-5v5m2.85-5v5M2 13.5h12';
export const wallet = 'M2.5 5.25h11v8h-11zm0 0L11 2.75v2.5m0 4v.01';
export const chevron = 'm5 6.5 3 3 3-3';
