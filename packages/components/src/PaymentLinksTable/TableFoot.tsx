'use client';
import { type ReactElement, useState } from 'react';
import type { Count } from '../messages/count.js';
import { tableToolsEn } from '../messages/tableTools.en.js';
import { Button } from '../parts/Button.js';
import { countOf } from '../parts/count.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { useKit } from '../parts/useKit.js';
import type { LinksTableParts } from './PaymentLinksTableView.js';

/** How many there are, and more of them. */
export function TableFoot({
  count,
  totalCount,
  hasMore,
  isLoadingMore = false,
  error,
  moreFailed,
  onShowMore,
}: LinksTableParts): ReactElement {
  const kit = useKit('PaymentLinksTable');
  const words = kit.wordsOf(tableToolsEn).tableTools;
  const write = (value: number): Count => countOf(value, kit.locale);
  const shown = words.shown(write(count), totalCount !== null && totalCount > count ? write(totalCount) : null);

  // Said once the next page is there, and not when the list is read anew by itself.
  const [before, setBefore] = useState({ count, isLoadingMore });
  const [added, setAdded] = useState('');
  if (before.count !== count || before.isLoadingMore !== isLoadingMore) {
    if (before.isLoadingMore && !isLoadingMore && count > before.count) {
      setAdded(words.added(write(count - before.count), shown));
    }
    setBefore({ count: isLoadingMore ? before.count : count, isLoadingMore });
  }
  return (
    <>
      {moreFailed && error ? <ErrorNotice error={error} title={words.moreFailed} /> : null}
      <div className="pl-row pl-table-foot">
        <p>{shown}</p>
        {hasMore ? (
          <Button size="sm" busy={isLoadingMore} busyLabel={words.loadingMore} onClick={onShowMore}>
            {words.showMore}
          </Button>
        ) : null}
        <LiveRegion>{added}</LiveRegion>
      </div>
    </>
  );
}
