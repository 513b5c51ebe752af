import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderUi } from '../testing/render-ui.js';
import { InlineText } from './inline-text.js';

const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: /Promise/ }));
  return screen.getByRole('textbox', { name: 'Promise' });
};

describe('InlineText', () => {
  it('saves on leaving and on ctrl-enter', async () => {
    const onSave = jest.fn(async (_text: string) => undefined);
    renderUi(<InlineText label="Promise" value="Old" onSave={onSave} multiline />);
    await userEvent.type(await open(), ' and new');
    await userEvent.tab();
    expect(onSave).toHaveBeenLastCalledWith('Old and new');
    await userEvent.type(await open(), ' text{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenLastCalledWith('Old text');
  });

  it('restores with esc and saves nothing', async () => {
    const onSave = jest.fn(async (_text: string) => undefined);
    renderUi(<InlineText label="Promise" value="Old" onSave={onSave} />);
    await userEvent.type(await open(), ' and new{Escape}');
    expect(screen.getByRole('button', { name: /Promise: Old/ })).toBeInTheDocument();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('does not ask the server when nothing changed', async () => {
    const onSave = jest.fn(async (_text: string) => undefined);
    renderUi(<InlineText label="Promise" value="Old" onSave={onSave} />);
    await userEvent.type(await open(), '{Enter}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps what was typed when it is refused, and when the server is away', async () => {
    const onSave = jest
      .fn(async (_text: string): Promise<string | void> => undefined)
      .mockResolvedValueOnce('Both keys were turned meanwhile.')
      .mockRejectedValueOnce('network');
    renderUi(<InlineText label="Promise" value="Old" onSave={onSave} />);
    const field = await open();
    await userEvent.type(field, ' and new{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Both keys were turned meanwhile.');
    expect(field).toHaveValue('Old and new');
    await userEvent.type(field, '{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Your text is kept here');
    expect(field).toHaveValue('Old and new');
  });
});
