'use client';
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- With the tags of a table, a host's rules for td and tr would change the height of rows, which has to be one for all. */
import { type ReactElement, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { useNow } from '../parts/time.js';
import type { TableLink } from './columns.js';
import { NowContext } from './NamedCell.js';
import { RowContext, type TableRowProps } from './TableRow.js';
import { useRowFocus } from './useRowFocus.js';
import { useRowWindow } from './useRowWindow.js';

export interface TableRowsProps extends Pick<TableRowProps, 'columns' | 'hrefOf' | 'onOpen' | 'say'> {
  links: readonly TableLink[];
  /** The end of the list comes into view. */
  onNearEnd: (() => void) | undefined;
}

/** The rows that can be seen, and the one with the focus. What is above, between and below is held open by spacers. */
export function TableRows({ links, onNearEnd, ...shared }: TableRowsProps): ReactElement {
  const Row = useContext(RowContext);
  const body = useRef<HTMLDivElement>(null);
  const { start, end, top, pitch } = useRowWindow(body, links.length);
  const page = Math.max(4, end - start - 8);
  const { held, tabStop, bodyProps } = useRowFocus({ body, ids: links, page, first: top, last: end });
  const isNearEnd = pitch > 0 && end >= links.length;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);

  const parts: ReactElement[] = [];
  let drawn = 0;
  const drawTo = (from: number, to: number): void => {
    if (from > drawn)
      parts.push(<Spacer key={`before ${from === held ? 'held' : 'rows'}`} size={(from - drawn) * pitch} />);
    for (let index = from; index < to; index += 1) {
      const link = links[index];
      if (link) parts.push(<Row key={link.id} {...shared} link={link} index={index} isTabStop={index === tabStop} />);
    }
    drawn = Math.max(drawn, to);
  };
  if (held >= 0 && held < start) drawTo(held, held + 1);
  drawTo(start, end);
  if (held >= end) drawTo(held, held + 1);
  parts.push(<Spacer key="after" size={(links.length - drawn) * pitch} />);

  return (
    <NowContext.Provider value={useNow()}>
      <div ref={body} role="rowgroup" className="pl-table-body" {...bodyProps}>
        {parts}
      </div>
    </NowContext.Provider>
  );
}

/** Sized by script, because a strict content policy refuses a style attribute in markup. */
function Spacer({ size }: { size: number }): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const style = element.current?.style;
    style?.setProperty('block-size', `${size}px`);
    // A browser that held on to a spacer while rows take its place would scroll on by itself.
    style?.setProperty('overflow-anchor', 'none');
  }, [size]);
  return <div ref={element} role="presentation" />;
}
