import type { ReactNode } from 'react';
import { Page } from '../platform/page/page.js';
import { useViewerIfAny } from '../platform/viewer/viewer.js';

/** A Page inside the shell; outside it (signing in, joining) the bare content. */
export function InFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return useViewerIfAny() ? <Page title={title}>{children}</Page> : <main>{children}</main>;
}
