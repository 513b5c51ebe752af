import IconArmchair from '@tabler/icons-react/dist/esm/icons/IconArmchair.mjs';
import IconArmchairOff from '@tabler/icons-react/dist/esm/icons/IconArmchairOff.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs';
import IconCoins from '@tabler/icons-react/dist/esm/icons/IconCoins.mjs';
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconLockOpen from '@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconMessage from '@tabler/icons-react/dist/esm/icons/IconMessage.mjs';
import IconMessageReply from '@tabler/icons-react/dist/esm/icons/IconMessageReply.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconQuote from '@tabler/icons-react/dist/esm/icons/IconQuote.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';

const ICONS: Readonly<Record<string, typeof IconCircle>> = {
  invited: IconSend,
  registered: IconArmchair,
  cancelled: IconArmchairOff,
  want: IconQuote,
  attended: IconCheck,
  no_show: IconX,
  feedback: IconMessageReply,
  permission: IconLockOpen,
  withdrawal: IconLock,
  handoff: IconHandStop,
  opportunity: IconCoins,
};
const TOUCHES: Readonly<Record<string, typeof IconCircle>> = {
  mail: IconMail,
  phone: IconPhone,
  meeting: IconUsers,
  message: IconMessage,
};

/** A sign for the kind of moment; the sentence beside it says the same. */
export function MomentIcon({ kind, detail }: { readonly kind: string; readonly detail?: string | null }) {
  const Icon = (kind === 'touch' ? TOUCHES[detail ?? ''] : ICONS[kind]) ?? IconCircle;
  return <Icon size={16} stroke={1.6} aria-hidden="true" />;
}
