import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../../graphql/generated/graphql.js';

/** Who is signed in: `member { id name email team role timeZone }`, `workspace { id name timeZone currency }`, `demo`. */
export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** Who is signed in, null outside the shell. */
export function useViewerIfAny(): Viewer | null {
  return useContext(ViewerContext);
}

/** Who is signed in. Only inside the shell, which waits for the answer. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside the shell');
  return viewer;
}
