import { PageHeader, usePhone, type Crumb } from '@worthwhile/ui';
import { useEffect, type ReactNode } from 'react';
import { SearchButton } from './search-button.js';
import classes from './page.module.css';

export interface PageProps {
  /** The screen's name: in the header, the browser's tab and the screen reader. */
  readonly title: string;
  readonly sub?: ReactNode;
  /** Beside the title: views in a SegmentedControl. */
  readonly beside?: ReactNode;
  /** The way here; the title becomes the last crumb and the screen sets its own `h1`. */
  readonly crumbs?: readonly Crumb[];
  /** At the right of the header: the one primary action. */
  readonly actions?: ReactNode;
  /** Below the header on a phone; `beside` and `actions` unless told, null for nothing. */
  readonly phoneActions?: ReactNode;
  /**
   * `page` 24 px around (default), `read` 32 px around, `list` the rows reach the edges and scroll below the
   * header, `fill` takes exactly the window, for panes that scroll by themselves.
   */
  readonly layout?: 'page' | 'read' | 'list' | 'fill';
  readonly children: ReactNode;
}

/** One screen: header and main. Every screen in the shell is one Page. */
export function Page(props: PageProps) {
  const { title, sub, beside, crumbs, actions, phoneActions, layout = 'page', children } = props;
  const phone = usePhone();
  useEffect(() => {
    document.title = `${title} · Worthwhile`;
  }, [title]);
  const below =
    phoneActions === undefined ? (
      <>
        {beside}
        {actions}
      </>
    ) : (
      phoneActions
    );
  const hasBelow = phone && (phoneActions === undefined ? Boolean(beside ?? actions) : phoneActions !== null);
  return (
    <>
      <header className={classes.header}>
        <PageHeader
          title={title}
          sub={sub}
          crumbs={crumbs}
          beside={phone ? undefined : beside}
          actions={phone ? undefined : actions}
          search={<SearchButton compact={phone} />}
        />
      </header>
      <main className={classes.main} data-layout={layout} id="main" tabIndex={-1}>
        {hasBelow && <div className={classes.below}>{below}</div>}
        <div className={classes.content} data-layout={layout}>
          {children}
        </div>
      </main>
    </>
  );
}
