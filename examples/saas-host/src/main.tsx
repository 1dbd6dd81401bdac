import './styles/layers.css';
import '@paylinks/components/styles.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/invoices.css';
import './styles/pages.css';
import { createRoot } from 'react-dom/client';
import type { HostConfig } from '../common/model.js';
import { App } from './App.js';
import { getJson } from './api.js';
import { CouldNotLoad } from './parts/CouldNotLoad.js';
import { applyTheme, storedTheme } from './theme.js';

applyTheme(storedTheme());
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');
const root = createRoot(element);

try {
  const config = await getJson<HostConfig>('/api/config');
  root.render(<App config={config} />);
} catch {
  root.render(<CouldNotLoad what="Halden" onRetry={() => location.reload()} />);
}
