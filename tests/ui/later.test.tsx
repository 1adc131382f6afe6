// Parts that come when they are asked for: words where one does not come.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { DialogButton } from '../../src/ui/DialogButton';
import { laterDialog } from '../../src/ui/later';

it('a dialog that cannot be fetched says so, closes, and gives the focus back', async () => {
  const user = userEvent.setup();
  const sheet = laterDialog(() => Promise.reject(new Error('offline')));
  render(<DialogButton label="Share" sheet={sheet} />);
  const button = screen.getByRole('button', { name: 'Share' });
  await user.click(button);
  expect(await screen.findByRole('dialog', { name: 'Not loaded' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Reload the page to try again.');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(button).toHaveFocus();
});
