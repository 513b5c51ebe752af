import { useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { AddFilter, Kbd, useShortcut } from '@worthwhile/ui';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import { useState } from 'react';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { PeopleOwnersQuery } from './people-documents.js';
import { MINE } from './people-filter.js';
import classes from './people.module.css';

/** "me", or the name of the member in the address. */
export function useOwnerName(owner: string | undefined): string {
  const me = useViewer().member.id;
  const mine = owner === MINE || owner === me;
  const { data } = useQuery(PeopleOwnersQuery, { skip: !owner || mine, fetchPolicy: 'cache-first' });
  if (mine) return 'me';
  return data?.members.find(({ id }) => id === owner)?.name ?? 'a colleague';
}

/** Whose people to show. The names are read when the menu opens. */
export function OwnerFilter({ onChoose }: { readonly onChoose: (owner: string) => void }) {
  const me = useViewer().member.id;
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(PeopleOwnersQuery, { skip: !opened, fetchPolicy: 'cache-first' });
  useShortcut('o', () => setOpened(true), 'Filter by owner');
  const others = data?.members.filter(({ id, deactivatedAt }) => id !== me && !deactivatedAt) ?? [];
  return (
    <Menu
      position="bottom-start"
      opened={opened}
      onChange={setOpened}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <AddFilter>
          <IconFilter size={14} aria-hidden="true" /> Owner <Kbd keys="o" />
        </AddFilter>
      </Menu.Target>
      <Menu.Dropdown className={classes.owners}>
        <Menu.Item onClick={() => onChoose(MINE)}>Me</Menu.Item>
        {others.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onChoose(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
