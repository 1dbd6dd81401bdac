import type { ActivityEntry, ActivityType } from '../../common/model.js';
import { announceChange } from '../changes.js';
import { date, money, time } from '../format.js';
import { CouldNotLoad } from '../parts/CouldNotLoad.js';
import { Icon, type IconName } from '../parts/Icon.js';
import { Page } from '../parts/Page.js';
import { Link } from '../router.js';
import { useHostData } from '../useHostData.js';

const icons: Readonly<Record<ActivityType, IconName>> = {
  invoice_sent: 'sent',
  invoice_paid: 'paid',
  link_created: 'link',
  link_changed: 'change',
};

export function ActivityPage() {
  const activity = useHostData<readonly ActivityEntry[]>('/activity');
  return (
    <Page title="Activity">
      {activity.state === 'loading' && <div className="skeleton" data-shape="table" />}
      {activity.state === 'failed' && <CouldNotLoad what="The activity" onRetry={announceChange} />}
      {activity.state === 'ready' && (
        <div className="activity">
          {byDay(activity.data).map(([label, entries]) => (
            <section key={label}>
              <h2 className="section-title">{label}</h2>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.id} className="entry" data-type={entry.type}>
                    <span className="entry-icon">
                      <Icon name={icons[entry.type]} />
                    </span>
                    <p className="entry-text">
                      {sentence(entry)}
                      {entry.invoice && (
                        <>
                          {' '}
                          <Link to={`/invoices/${entry.invoice.id}`}>{entry.invoice.number}</Link>
                          <span className="entry-customer">{entry.invoice.customer}</span>
                        </>
                      )}
                    </p>
                    {entry.amount && <span className="entry-amount">{money(entry.amount)}</span>}
                    <time className="entry-time" dateTime={entry.at}>
                      {time(entry.at)}
                    </time>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Page>
  );
}

function sentence({ type, status, invoice }: ActivityEntry): string {
  const forInvoice = invoice ? ' for' : '';
  switch (type) {
    case 'invoice_sent':
      return 'Sent';
    case 'invoice_paid':
      return 'Payment received for';
    case 'link_created':
      return `Payment link created${forInvoice}`;
    case 'link_changed':
      return `Payment link is now ${status ?? 'changed'}${forInvoice}`;
  }
}

function byDay(entries: readonly ActivityEntry[]): [string, ActivityEntry[]][] {
  const days = new Map<string, ActivityEntry[]>();
  for (const entry of entries) {
    const label = date(entry.at);
    days.set(label, [...(days.get(label) ?? []), entry]);
  }
  return [...days];
}
