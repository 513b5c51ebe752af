import { useApolloClient } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useRouter } from '@tanstack/react-router';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { Kbd, useShortcutList } from '@worthwhile/ui';
import { useEffect, useState } from 'react';
import { searchProviders } from '../../routes/search-providers.js';
import { useSearch } from './use-search.js';
import './palette.css';

const [store, { open: openPalette }] = createSpotlight();

/** Ctrl-k: actions of this screen, places, and what the features find. */
export function Palette({ openedTimes }: { readonly openedTimes: number }) {
  const router = useRouter();
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 150);
  const { groups, searching } = useSearch(settled, searchProviders, client);
  const shortcuts = useShortcutList();
  useEffect(() => openPalette(), [openedTimes]);

  const wanted = text.trim().toLowerCase();
  const actions = shortcuts.filter(
    (shortcut) => shortcut.group !== 'This list' && shortcut.keys !== 'mod+k' && shortcut.keys !== '/',
  );
  const fitting = actions.filter((action) => action.label.toLowerCase().includes(wanted));
  const nothing = fitting.length === 0 && groups.length === 0;
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      maxHeight={420}
      scrollable
    >
      <Spotlight.Search
        placeholder="Search people, events, problems, or type what to do"
        aria-label="Search or jump to"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      />
      <Spotlight.ActionsList aria-label="Results">
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.heading} label={group.heading}>
            {group.hits.map((hit) => (
              <Spotlight.Action
                key={hit.id}
                label={hit.label}
                description={hit.detail}
                onClick={() => router.history.push(hit.href)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {fitting.length > 0 && (
          <Spotlight.ActionsGroup label="Do and go">
            {fitting.map((action) => (
              <Spotlight.Action
                key={action.keys + action.label}
                label={action.label}
                leftSection={<IconArrowRight size={16} stroke={1.6} aria-hidden="true" />}
                rightSection={action.keys ? <Kbd keys={action.keys} /> : undefined}
                onClick={() => action.handler(new KeyboardEvent('keydown'))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing && (
          <Spotlight.Empty>
            {searching ? 'Looking…' : `Nothing fits “${text.trim()}”. Try a part of a name.`}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
