import { expect, waitFor } from 'storybook/test';

/** Visible, once it has faded in. */
export async function seen(element: HTMLElement): Promise<void> {
  await waitFor(() => expect(element).toBeVisible());
}
