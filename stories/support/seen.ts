import { expect, userEvent, waitFor, type within } from 'storybook/test';

/** Visible, once it has faded in. */
export async function seen(element: HTMLElement): Promise<void> {
  await waitFor(() => expect(element).toBeVisible());
}

/** Presses an action of a card, which waits in its menu. */
export async function chooseAction(card: ReturnType<typeof within>, name: string): Promise<void> {
  await userEvent.click(await card.findByRole('button', { name: 'More actions' }));
  await userEvent.click(await card.findByRole('menuitem', { name }));
}
