import { createLazyRoute } from '@tanstack/react-router';
import { PeopleImportScreen } from '../features/directory/people-import/people-import-screen.js';

export const Route = createLazyRoute('/shell/people/import')({ component: () => <PeopleImportScreen /> });
