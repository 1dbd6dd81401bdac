import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page';

hydrateRoot(
  document.getElementById('root') as HTMLElement,
  <StrictMode>
    <Page />
  </StrictMode>,
);
