import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderUi } from '../testing/render-ui.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useAction, useShortcut } from './use-shortcut.js';

function Screen({ onLog, onGo, onSave }: { onLog: () => void; onGo: () => void; onSave?: () => void }) {
  useShortcut('l', onLog, 'Log a touch');
  useShortcut('g e', onGo, 'Go to People', { group: 'Go' });
  useShortcut('mod+enter', () => onSave?.(), 'Send and log', { whileTyping: true });
  useAction('Import people', () => undefined);
  return <input aria-label="Note" />;
}

describe('shortcuts', () => {
  it('runs a key and a sequence', async () => {
    const [onLog, onGo] = [jest.fn(), jest.fn()];
    renderUi(<Screen onLog={onLog} onGo={onGo} />);
    await userEvent.keyboard('l');
    expect(onLog).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('e');
    expect(onGo).not.toHaveBeenCalled();
    await userEvent.keyboard('ge');
    expect(onGo).toHaveBeenCalledTimes(1);
  });

  it('is silent while typing, but for keys that say otherwise', async () => {
    const [onLog, onGo, onSave] = [jest.fn(), jest.fn(), jest.fn()];
    renderUi(<Screen onLog={onLog} onGo={onGo} onSave={onSave} />);
    await userEvent.type(screen.getByLabelText('Note'), 'legible{Control>}{Enter}{/Control}');
    expect(onLog).not.toHaveBeenCalled();
    expect(onGo).not.toHaveBeenCalled();
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it('forgets a shortcut when its component leaves', async () => {
    const onLog = jest.fn();
    const { unmount } = renderUi(<Screen onLog={onLog} onGo={() => undefined} />);
    unmount();
    await userEvent.keyboard('l');
    expect(onLog).not.toHaveBeenCalled();
  });

  it('lists what is registered and can turn single keys off', async () => {
    const onLog = jest.fn();
    renderUi(
      <>
        <Screen onLog={onLog} onGo={() => undefined} />
        <ShortcutsDialog opened onClose={() => undefined} />
      </>,
    );
    expect(screen.getByText('Log a touch')).toBeInTheDocument();
    expect(screen.queryByText('Import people')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('switch', { name: /Single keys act/ }));
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('l');
    expect(onLog).not.toHaveBeenCalled();
    localStorage.clear();
  });
});
