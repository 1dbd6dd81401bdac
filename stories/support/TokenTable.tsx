import type { ReactElement } from 'react';
import css from '../../packages/components/src/styles/tokens.css?raw';

const tokens = [...css.matchAll(/^ *(--pl-[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => ({
  name,
  value,
}));
const isColour = (value: string): boolean => /^(light-dark|oklch|#)/.test(value);

/** Every token as the style sheet has it: the table cannot be out of date. */
export function TokenTable(): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Token</th>
          <th>Default</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ name, value }, index) => (
          // A token that a media query sets again stands there twice.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <td>
              <code>{name}</code>
            </td>
            <td>
              {isColour(value) ? (
                <span
                  aria-hidden="true"
                  style={{
                    display: 'inline-block',
                    inlineSize: 16,
                    blockSize: 16,
                    marginInlineEnd: 8,
                    verticalAlign: 'middle',
                    border: '1px solid #8888',
                    borderRadius: 4,
                    background: value,
                  }}
                />
              ) : null}
              <code>{value}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
