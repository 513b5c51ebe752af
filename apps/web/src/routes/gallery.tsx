import { createLazyRoute } from '@tanstack/react-router';
import { Gallery } from '@worthwhile/ui/gallery';

export const Route = createLazyRoute('/ui')({ component: Gallery });
