// Drawn by the same hand, and loaded with what shows them.
export * from './icons.js';
export const close = 'm4 4 8 8m0-8-8 8';
export const copy =
  'M5.75 5.75v-2a1 1 0 0 1 1-1h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-2m-6.5-4.5h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-5.5a1 1 0 0 1-1-1v-5.5a1 1 0 0 1 1-1';
export const open =
  'M9 2.75h4.25V7m0-4.25L7.5 8.5m-1-4.75h-2a1.5 1.5 0 0 0-1.5 1.5v6.25A1.5 1.5 0 0 0 4.5 13h6.25a1.5 1.5 0 0 0 1.5-1.5v-2';
export const share = 'M8 9.75v-7.5m0 0L5.25 5M8 2.25 10.75 5M3.5 8v4.25a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V8';
export const alert =
  'M8 6v2.75m0 2v.01M7.1 2.7 1.9 11.8a1.04 1.04 0 0 0 .9 1.55h10.4a1.04 1.04 0 0 0 .9-1.55L8.9 2.7a1.04 1.04 0 0 0-1.8 0';
export const info = 'M8 7.5v3.25M8 5.25v.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0';
export const plus = 'M8 3.5v9M3.5 8h9';
export const more = 'M3 8h.75m3.87 0h.75m3.88 0H13';
export const refresh = 'M13.25 8a5.25 5.25 0 1 1-1.6-3.8m1.6-1.95v2.5h-2.5';
export const mail =
  'M3 3.5h10a1.25 1.25 0 0 1 1.25 1.25v6.5A1.25 1.25 0 0 1 13 12.5H3a1.25 1.25 0 0 1-1.25-1.25v-6.5A1.25 1.25 0 0 1 3 3.5m-1 1.25L8 9l6-4.25';
export const message =
  'M3.25 2.75h9.5a1.25 1.25 0 0 1 1.25 1.25v6a1.25 1.25 0 0 1-1.25 1.25H7.5l-3 2.5v-2.5H3.25A1.25 1.25 0 0 1 2 10V4a1.25 1.25 0 0 1 1.25-1.25';
export const phone =
  'M5.25 1.75h5.5A1.25 1.25 0 0 1 12 3v10a1.25 1.25 0 0 1-1.25 1.25h-5.5A1.25 1.25 0 0 1 4 13V3a1.25 1.25 0 0 1 1.25-1.25m2 10.25h1.5';
export const send = 'M14 2 7.25 8.75M14 2 9.75 14l-2.5-5.25L2 6.25z';
export const download = 'M8 2.75v7m0 0L5.25 7M8 9.75 10.75 7M3 12.75h10';
export const qr =
  'M2.75 2.75h4v4h-4zm6.5 0h4v4h-4zm-6.5 6.5h4v4h-4zm6.5 0h1.5v1.5h-1.5zm2.5 2.5h1.5v1.5h-1.5zm0-2.5h1.5m-4 4h1.5';
export const back = 'M5.5 3 2.5 6l3 3m-3-3h7a3.75 3.75 0 0 1 0 7.5H6';
export const stop = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M3.9 3.9l8.2 8.2';
