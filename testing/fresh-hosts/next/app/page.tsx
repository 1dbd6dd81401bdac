import { formatMoney } from '@paylinks/core';
import { RequestPayment } from './RequestPayment';

// A server component: it draws the client component, and uses what needs no page.
export default function Home() {
  return (
    <main>
      <p>You have {formatMoney({ minorUnits: 123450, currency: 'EUR' }, 'en')} to ask for.</p>
      <RequestPayment />
    </main>
  );
}
