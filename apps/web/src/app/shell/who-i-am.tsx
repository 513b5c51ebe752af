import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { PersonAvatar } from '@worthwhile/ui';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { roleWords } from '../../platform/viewer/role-words.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import classes from './who-i-am.module.css';

const AccountMenu = lazy(() => import('./account-menu.js').then((m) => ({ default: m.AccountMenu })));

/** Who is signed in, and what one may do about it. The menu itself loads with the first press. */
export function WhoIAm() {
  const [asked, setAsked] = useState(false);
  const button = <MeButton aria-haspopup="menu" aria-expanded={false} onClick={() => setAsked(true)} />;
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu>
        <MeButton />
      </AccountMenu>
    </Suspense>
  );
}

function MeButton(props: UnstyledButtonProps & ComponentProps<'button'>) {
  const { member, workspace } = useViewer();
  return (
    <UnstyledButton {...props} className={classes.me} aria-label={`${member.name}, account menu`}>
      <PersonAvatar name={member.name} size={28} />
      <span className={classes.words}>
        <span className={classes.name}>{member.name}</span>
        <span className={classes.team}>
          {roleWords(member.team, member.role)}, {workspace.name}
        </span>
      </span>
      <IconChevronDown size={16} aria-hidden="true" />
    </UnstyledButton>
  );
}
