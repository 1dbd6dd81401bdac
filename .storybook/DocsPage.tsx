import { Controls, Description, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { accessibility } from '../stories/support/accessibility.ts';
import { anatomyOf } from '../stories/support/anatomy.ts';

/** A component's page: what it is, its props, what a person meets, its parts, its states, its tokens, and every story. */
export function DocsPage(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta']);
  const component = preparedMeta.title.split('/').at(-1) ?? '';
  const notes = accessibility[component] ?? [];
  const { slots, states, tokens } = anatomyOf(component);
  return (
    <>
      <Title />
      <Description of="meta" />
      <Primary />
      <Controls />
      {notes.length > 0 ? (
        <>
          <h2>Accessibility</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      ) : null}
      {states.length > 0 ? (
        <>
          <h2>States</h2>
          <ul>
            {states.map(({ selector, meaning }) => (
              <li key={selector}>
                <code>{selector}</code>: {meaning}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Names title="Parts" names={slots.map((slot) => `.${slot}`)} />
      <Names title="Tokens" names={tokens} />
      {/* A guide is its one story, which stands above. */}
      {preparedMeta.title.startsWith('Guides/') ? null : <Stories />}
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }): ReactElement | null {
  if (names.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {names.map((name) => (
          <span key={name}>
            <code>{name}</code>{' '}
          </span>
        ))}
      </p>
    </>
  );
}
