import { useSubscription } from '@apollo/client/react';
import { createContext, useContext, useEffect, useEffectEvent, useMemo, type ReactNode } from 'react';
import type { WorkspaceChangedSubscription as Data } from '../../graphql/generated/graphql.js';
import { WorkspaceChangedSubscription } from './live-documents.js';

/** Something happened in this workspace: `kind` is the name of the fact, `memberId` who did it. */
export type Change = Data['workspaceChanged'];

type Listener = (change: Change) => void;

const LiveContext = createContext<Set<Listener> | null>(null);

/** Bursts (an import, a send) are told once in this many milliseconds. */
const CALM_MS = 400;

/** Listens to the workspace for everything inside; one subscription for the page. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const listeners = useMemo(() => new Set<Listener>(), []);
  useSubscription(WorkspaceChangedSubscription, {
    ignoreResults: true,
    onData: ({ data }) => {
      const change = data.data?.workspaceChanged;
      if (change) for (const listener of listeners) listener(change);
    },
  });
  return <LiveContext value={listeners}>{children}</LiveContext>;
}

/**
 * Runs `onChange` when a fact of one of these kinds happens, by others or in another window; a burst runs it
 * once, with the last change. Usually: `useLive(['person_claimed'], () => void refetch())`.
 */
export function useLive(kinds: readonly string[], onChange: (change: Change) => void): void {
  const listeners = useContext(LiveContext);
  const tell = useEffectEvent(onChange);
  const wanted = kinds.join(' ');
  useEffect(() => {
    if (!listeners) return undefined;
    const all = new Set(wanted.split(' '));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener: Listener = (change) => {
      if (!all.has(change.kind)) return;
      clearTimeout(timer);
      timer = setTimeout(() => tell(change), CALM_MS);
    };
    listeners.add(listener);
    return () => {
      clearTimeout(timer);
      listeners.delete(listener);
    };
  }, [listeners, wanted]);
}
