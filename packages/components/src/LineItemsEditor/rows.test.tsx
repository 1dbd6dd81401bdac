import type { LineItemValues } from '@paylinks/hooks';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  cell,
  draw,
  eur,
  item,
  type OnValueChange,
  row,
  rules,
  total,
} from '../../../../testing/components/lineItems.js';
import { LineItemsEditor } from '../index.js';

afterEach(cleanup);

describe('by itself', () => {
  it('starts with one blank item, is filled in with the keyboard alone, and says what it comes to', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user, onSubmit } = draw(
      <LineItemsEditor currencies={['EUR']} rules={rules} onValueChange={onValueChange} />,
    );
    await user.tab();
    expect(cell('Item 1', 'Title')).toHaveFocus();
    await user.keyboard('Consulting');
    await user.tab();
    await user.keyboard('{Control>}a{/Control}1.5');
    await user.tab();
    expect(cell('Consulting', 'Net unit price, euros')).toHaveFocus();
    await user.keyboard('90');
    await user.tab();
    await user.keyboard('21');
    expect(onValueChange.mock.lastCall).toEqual([
      [item({ title: 'Consulting', quantity: '1.5', unitPrice: eur(9000), vatPercent: '21' })],
      { reason: 'input', index: 0, currency: 'EUR' },
    ]);
    expect(total()).toHaveTextContent('Total€163.35');

    // Enter is the next item, never the form.
    await user.keyboard('{Enter}');
    await waitFor(() => expect(cell('Item 2', 'Title')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Item 2 added');
    expect(cell('Item 2', 'VAT %')).toHaveValue('21');
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('group', { name: /Item|Consulting/ })).toHaveLength(3);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('removes an item, says so, and goes to the one that took its place', async () => {
    const { user } = draw(
      <LineItemsEditor currencies={['EUR']} defaultValue={['One', 'Two', 'Three'].map((title) => item({ title }))} />,
    );
    await user.click(screen.getByRole('button', { name: 'Remove Two' }));
    await waitFor(() => expect(cell('Three', 'Title')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Two removed, 2 items are left');
    await user.click(screen.getByRole('button', { name: 'Remove Three' }));
    await waitFor(() => expect(cell('One', 'Title')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Three removed, 1 item is left');
    // A basket has at least one.
    expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument();
  });

  it('keeps what is typed in a line while another one goes', async () => {
    const { user } = draw(
      <LineItemsEditor currencies={['EUR']} defaultValue={[item({ title: 'One' }), item({ title: 'Two' })]} />,
    );
    await user.type(cell('Two', 'Net unit price, euros'), '1e5');
    await user.click(screen.getByRole('button', { name: 'Remove One' }));
    expect(cell('Two', 'Net unit price, euros')).toHaveValue('1e5');
  });

  it('takes what the host sets from outside', async () => {
    const start = [item({ title: 'One', unitPrice: eur(100), vatPercent: '0' })];
    function Host(): ReactElement {
      const [value, setValue] = useState<readonly LineItemValues[]>(start);
      return (
        <>
          <LineItemsEditor currencies={['EUR']} value={value} onValueChange={setValue} />
          <button
            type="button"
            onClick={() => setValue([...start, item({ title: 'Template', unitPrice: eur(250), vatPercent: '0' })])}
          >
            Use template
          </button>
        </>
      );
    }
    const { user } = draw(<Host />);
    await user.clear(cell('One', 'Title'));
    await user.click(screen.getByRole('button', { name: 'Use template' }));
    expect(cell('One', 'Title')).toHaveValue('One');
    expect(cell('Template', 'Net unit price, euros')).toHaveValue('2.50');
    expect(total()).toHaveTextContent('€3.50');
  });

  it('draws no field for what the provider does not take, and nothing to change where it is read only', () => {
    draw(
      <LineItemsEditor
        readOnly
        currencies={['EUR', 'USD']}
        defaultValue={[item({ title: 'One' }), item({ title: 'Two' })]}
      />,
    );
    expect(cell('One', 'Title')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: /Add|Remove/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('stops at as many items as the provider takes', async () => {
    const { user } = draw(<LineItemsEditor currencies={['EUR']} rules={{ ...rules, maxCount: 2 }} />);
    await user.click(screen.getByRole('button', { name: 'Add item' }));
    expect(screen.queryByRole('button', { name: 'Add item' })).not.toBeInTheDocument();
  });
});

describe('what few items need', () => {
  it('waits behind the disclosure of its line, and stays with it', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user } = draw(<LineItemsEditor currencies={['EUR']} rules={rules} onValueChange={onValueChange} />);
    expect(screen.queryByRole('combobox', { name: /Unit/ })).not.toBeInTheDocument();
    const more = screen.getByRole('button', { name: 'More about Item 1' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    await user.selectOptions(screen.getByRole('combobox', { name: /Type/ }), 'Service');
    await user.selectOptions(screen.getByRole('combobox', { name: /Unit/ }), 'hour');
    await user.type(screen.getByRole('textbox', { name: /Description/ }), 'On site');
    expect(onValueChange.mock.lastCall?.[0]).toEqual([
      item({ type: 'service', measureUnit: 'hour', description: 'On site' }),
    ]);
    await user.click(more);
    expect(screen.queryByRole('textbox', { name: /Description/ })).not.toBeInTheDocument();
  });

  it('is open where it holds something, or something is wrong with it', () => {
    draw(
      <LineItemsEditor
        currencies={['EUR']}
        rules={rules}
        defaultValue={[item({ title: 'One', measureUnit: 'parsec' }), item({ title: 'Two' }), item({ title: 'Three' })]}
        itemErrors={[undefined, { description: 'This is too long.' }]}
      />,
    );
    // What the host gave is shown, also where the provider has no such unit.
    expect(row('One').getByRole('combobox', { name: /Unit/ })).toHaveValue('parsec');
    expect(cell('Two', /Description/)).toHaveAccessibleDescription('This is too long.');
    expect(row('Three').getByRole('button', { name: 'More about Three' })).toHaveAttribute('aria-expanded', 'false');
  });
});
