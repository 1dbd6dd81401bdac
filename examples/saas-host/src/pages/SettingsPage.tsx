import { ConnectProviderPanel } from '@paylinks/components';
import { Page } from '../parts/Page.js';
import { providerNames, useWorkspace } from '../workspace.js';

/** Whether the account is ready to be paid. */
export function SettingsPage() {
  const { provider } = useWorkspace();
  const { id, bankAccounts } = provider;
  return (
    <Page title="Settings" lead={`Payments by ${providerNames[id]}`}>
      <div className="settings">
        <ConnectProviderPanel
          bankAccounts={bankAccounts.length > 0 ? bankAccounts : undefined}
          defaultValues={{ callbackUrl: `${location.origin}/settings` }}
          hiddenFields={['callbackUrl']}
        />
      </div>
    </Page>
  );
}
