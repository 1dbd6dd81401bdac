import { useEffect } from 'react';
import { Icon } from '../parts/Icon.js';

export function ThanksPage({ company }: { company: string }) {
  useEffect(() => {
    document.title = `Thank you · ${company}`;
  }, [company]);
  return (
    <main className="thanks">
      <span className="thanks-mark">
        <Icon name="paid" />
      </span>
      <h1>Thank you</h1>
      <p>{company} will see your payment as soon as it is confirmed. You can close this page.</p>
    </main>
  );
}
