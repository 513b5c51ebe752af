import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { Kbd } from './kbd.js';
import { useShortcutList, useSingleKeys } from './use-shortcut.js';
import classes from './shortcuts-dialog.module.css';

function KeyNames({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(' ').map((key, index) => (
        <span key={index}>
          {index > 0 && <span className={classes.then}>then</span>}
          <Kbd keys={key} />
          <span className="w-sr">{key.replace('mod', 'Ctrl').replaceAll('+', ' ')}</span>
        </span>
      ))}
    </span>
  );
}

/** Every shortcut of the present screen, by heading, and the switch that turns single keys off. */
export function ShortcutsDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const shortcuts = useShortcutList().filter((shortcut) => shortcut.keys !== '');
  const single = useSingleKeys();
  const [on, setOn] = useState(single.read);
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="lg">
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group} className={classes.group}>
            <h3 className={classes.heading}>{group}</h3>
            <dl className={classes.list}>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <div key={shortcut.keys} className={classes.line}>
                    <dt>{shortcut.label}</dt>
                    <dd>
                      <KeyNames keys={shortcut.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        className={classes.switch}
        checked={on}
        onChange={(event) => {
          single.set(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
        label="Single keys act at once"
        description="Off: only shortcuts with Ctrl work, so that speech input and stray keys do nothing."
      />
    </Modal>
  );
}
