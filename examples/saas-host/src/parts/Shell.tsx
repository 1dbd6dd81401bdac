import { type ReactNode, useState } from 'react';
import type { ProviderId } from '../../common/model.js';
import { Link } from '../router.js';
import { chooseTheme, currentTheme } from '../theme.js';
import { providerNames, useWorkspace } from '../workspace.js';
import { Icon, type IconName } from './Icon.js';

export function Shell({ company, path, children }: { company: string; path: string; children: ReactNode }) {
  const { provider } = useWorkspace();
  return (
    <div className="shell">
      <SkipLink />
      <header className="side">
        <Link className="brand" to="/invoices">
          <Icon name="brand" />
          Halden
        </Link>
        <nav className="nav" aria-label="Main">
          <NavLink
            to="/invoices"
            icon="invoice"
            label="Invoices"
            current={path === '/' || path.startsWith('/invoices')}
          />
          <NavLink to="/links" icon="list" label="Links" current={path === '/links'} />
          <NavLink
            to="/links/new"
            icon="link"
            label={
              <>
                New <span className="nav-more">payment </span>link
              </>
            }
            current={path === '/links/new'}
          />
          <NavLink to="/activity" icon="activity" label="Activity" current={path === '/activity'} />
          <NavLink to="/settings" icon="settings" label="Settings" current={path === '/settings'} />
        </nav>
        <div className="side-foot">
          {provider.sandbox && (
            <p className="sandbox">
              Sandbox<span className="sandbox-more">: no real money moves</span>
            </p>
          )}
          <ProviderMenu />
          <p className="company">
            <span className="company-mark" aria-hidden="true">
              {company.slice(0, 1)}
            </span>
            {company}
          </p>
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Moves the focus and leaves the address alone: a fragment would take the focus again on the way back. */
function SkipLink() {
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      Skip to content
    </a>
  );
}

function NavLink({ to, icon, label, current }: { to: string; icon: IconName; label: ReactNode; current: boolean }) {
  return (
    <Link className="nav-link" to={to} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </Link>
  );
}

/** Another provider is another account of the company: the page begins anew with its books. */
function ProviderMenu() {
  const { provider, providers, choose } = useWorkspace();
  if (providers.length < 2) return null;
  return (
    <label className="provider">
      <span className="provider-label">Payments by</span>
      <select value={provider.id} onChange={({ target }) => choose(target.value as ProviderId)}>
        {providers.map(({ id }) => (
          <option key={id} value={id}>
            {providerNames[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="theme"
      aria-label={`Switch to ${other} appearance`}
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
