import { FilterPill } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { FindPill } from './find-pill.js';
import { OwnerFilter, useOwnerName } from './owner-filter.js';
import classes from './people.module.css';

/** Filters in use as sentences, then what else can be done with the list. */
export function PeopleToolbar({ children }: { readonly children: ReactNode }) {
  const [{ q, owner }, setParams] = useUrlState();
  const ownerName = useOwnerName(owner);
  return (
    <div className={classes.toolbar}>
      <FindPill text={q ?? ''} onFind={(text) => setParams({ q: text || undefined })} />
      {owner ? (
        <FilterPill field="Owner" value={ownerName} onRemove={() => setParams({ owner: undefined })} />
      ) : (
        <OwnerFilter onChoose={(chosen) => setParams({ owner: chosen })} />
      )}
      <div className={classes.tools}>{children}</div>
    </div>
  );
}
