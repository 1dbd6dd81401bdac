'use client';
import { useEffect } from 'react';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Long enough for a style sheet that is still on its way. */
const afterMs = 3_000;
let isTold = false;

/** A kit without its styles works, and looks broken: what is missing is one import. Only of a page under development; tests draw none. */
export const useStylesWarning: () => void = process.env.NODE_ENV === 'development' ? useWarning : () => {};

function useWarning(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // What is in a shadow root is not found, and its styles are its own affair.
      const root = document.querySelector('.pl-root');
      if (isTold || root === null || getComputedStyle(root).getPropertyValue('--pl-font-size-md') !== '') return;
      isTold = true;
      // oxlint-disable-next-line no-console
      console.warn(
        "Paylinks: the styles are missing. Add import '@paylinks/components/styles.css' where your page begins.",
      );
    }, afterMs);
    return () => clearTimeout(timer);
  }, []);
}
