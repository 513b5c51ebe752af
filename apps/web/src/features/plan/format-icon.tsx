import IconBuildingStore from '@tabler/icons-react/dist/esm/icons/IconBuildingStore.mjs';
import IconCoffee from '@tabler/icons-react/dist/esm/icons/IconCoffee.mjs';
import IconDeviceLaptop from '@tabler/icons-react/dist/esm/icons/IconDeviceLaptop.mjs';
import IconGlassFull from '@tabler/icons-react/dist/esm/icons/IconGlassFull.mjs';
import IconMicrophone2 from '@tabler/icons-react/dist/esm/icons/IconMicrophone2.mjs';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import type { EventFormat } from '../../graphql/generated/graphql.js';

const ICONS = {
  webinar: IconDeviceLaptop,
  workshop: IconUsersGroup,
  roundtable: IconMicrophone2,
  dinner: IconGlassFull,
  breakfast: IconCoffee,
  booth: IconBuildingStore,
} as const satisfies Record<EventFormat, unknown>;

/** A small picture of the format; its word stands beside it. */
export function FormatIcon({ format, size = 14 }: { readonly format: EventFormat; readonly size?: number }) {
  const Icon = ICONS[format];
  return <Icon size={size} stroke={1.6} aria-hidden="true" />;
}
