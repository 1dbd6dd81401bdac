'use client';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
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
  // With the last page its button is gone. Who has pressed it is here, and not at the top of the document.
  const pressed = useRef(false);
  const about = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (hasMore || !pressed.current) return;
    pressed.current = false;
    const { activeElement } = (about.current?.getRootNode() ?? document) as Document | ShadowRoot;
    if (activeElement === null || activeElement === document.body) about.current?.focus();
  }, [hasMore]);
  return (
    <>
      {moreFailed && error ? <ErrorNotice error={error} title={words.moreFailed} /> : null}
      <div className="pl-row pl-table-foot">
        <p ref={about} tabIndex={-1}>
          {shown}
        </p>
        {hasMore ? (
          <Button
            size="sm"
            busy={isLoadingMore}
            busyLabel={words.loadingMore}
            onClick={() => {
              pressed.current = true;
              onShowMore?.();
            }}
          >
            {words.showMore}
          </Button>
        ) : null}
        <LiveRegion>{added}</LiveRegion>
      </div>
    </>
  );
}
