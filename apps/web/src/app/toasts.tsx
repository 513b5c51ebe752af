import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where toasts appear. */
export function Toasts() {
  return <Notifications position="bottom-right" limit={3} containerWidth={360} />;
}
