import { createElement, type ReactElement, type ReactNode, useState } from 'react';
import { mount, unmount } from './stage.ts';

const names: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor' };

/** The same markup, drawn by React from plain elements: what a host would pay that writes it by hand. Text inputs keep their own text. */
export function byHand(node: ReactNode): () => ReactElement {
  mount(node);
  const top = [...(document.querySelector('main > div')?.children ?? [])].map(read);
  unmount();
  return function ByHand() {
    return <>{top.map(draw)}</>;
  };
}

export interface Drawn {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly (Drawn | string)[];
}

export function read(element: Element): Drawn {
  const props: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    if (name !== 'style' && name !== 'value') props[names[name] ?? name] = value === '' ? true : value;
  }
  if (element instanceof HTMLInputElement) props.value = element.value;
  const children = [...element.childNodes].map((child) =>
    child instanceof Element ? read(child) : (child.textContent ?? ''),
  );
  return { tag: element.localName, props, children };
}

export function draw({ tag, props, children }: Drawn, key: number): ReactElement {
  if (tag === 'input' && !('type' in props)) return <Input key={key} {...props} />;
  return createElement(
    tag,
    { ...props, key },
    ...children.map((child, index) => (typeof child === 'string' ? child : draw(child, index))),
  );
}

function Input({ value = '', ...props }: Record<string, unknown>): ReactElement {
  const [text, setText] = useState(value as string);
  return <input {...props} value={text} onChange={(event) => setText(event.target.value)} />;
}
