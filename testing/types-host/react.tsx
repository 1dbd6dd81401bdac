import { type ReactElement, useState } from 'react';

/** What a page costs that has nothing but React. */
export function Page(): ReactElement {
  const [text, setText] = useState('');
  return (
    <form>
      <input value={text} onChange={(event) => setText(event.target.value)} />
    </form>
  );
}
