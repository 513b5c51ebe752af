import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconLayoutKanban from '@tabler/icons-react/dist/esm/icons/IconLayoutKanban.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';

/** The places of the product, in the order of the sidebar, with the key that goes there after `g`. */
export const PLACES = [
  { href: '/', label: 'Today', key: 't', Icon: IconSun },
  { href: '/plan', label: 'Plan', key: 'p', Icon: IconLayoutKanban },
  { href: '/people', label: 'People', key: 'e', Icon: IconUsers },
  { href: '/queue', label: 'Queue', key: 'q', Icon: IconInbox },
  { href: '/problems', label: 'Problems', key: 'b', Icon: IconBulb },
  { href: '/dashboard', label: 'Dashboard', key: 'd', Icon: IconChartBar },
] as const;

/** True when an address lies at or below a place. */
export function isAt(pathname: string, href: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);
}
