import { UnstyledButton } from '@mantine/core';
import { Kbd, useShortcut } from '@worthwhile/ui';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import classes from './find-pill.module.css';

/** So long one may pause between two letters without asking the server, in milliseconds. */
const CALM_MS = 200;

interface FindPillProps {
  /** What the address says. */
  readonly text: string;
  readonly onFind: (text: string) => void;
}

/** A filter one types into; filled, it reads as a sentence: "Name, e-mail or company has halden". */
export function FindPill({ text, onFind }: FindPillProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  // The address changed by itself: "back", or a view was chosen.
  if (text !== told) {
    setTold(text);
    setTyped(text);
  }
  const find = useEffectEvent((wanted: string) => {
    setTold(wanted);
    onFind(wanted);
  });
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === told) return undefined;
    const timer = setTimeout(() => find(wanted), CALM_MS);
    return () => clearTimeout(timer);
  }, [typed, told]);
  useShortcut('f', () => input.current?.focus(), 'Find people');
  const clear = () => {
    setTyped('');
    input.current?.focus();
  };
  return (
    <div className={classes.pill} data-filled={typed !== '' || undefined}>
      <IconSearch size={14} aria-hidden="true" className={classes.icon} />
      {typed && <span className={classes.sentence}>Name, e-mail or company has</span>}
      <input
        ref={input}
        className={classes.input}
        type="search"
        aria-label="Name, e-mail or company has"
        placeholder="Find by name, e-mail or company"
        value={typed}
        size={typed ? Math.min(30, Math.max(6, typed.length + 1)) : 30}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed) clear();
          if (event.key === 'Enter') input.current?.blur();
        }}
      />
      {typed ? (
        <UnstyledButton className={classes.clear} aria-label="Find everybody again" onClick={clear}>
          <IconX size={12} aria-hidden="true" />
        </UnstyledButton>
      ) : (
        <Kbd keys="f" />
      )}
    </div>
  );
}
