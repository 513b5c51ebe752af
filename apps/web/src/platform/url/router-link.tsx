import { useRouter } from '@tanstack/react-router';
import type { LinkProps } from '@worthwhile/ui';
import type { MouseEvent, PointerEvent } from 'react';

/** The anchor that `Link` of the design system uses: own addresses change the screen without loading the page. */
export function RouterLink({ onClick, onPointerEnter, ...props }: LinkProps) {
  const router = useRouter();
  const own = props.href.startsWith('/') && !/^\/(e|m|graphql)\//.test(props.href);

  /** Whoever points at a link will likely press it: its screen's code is asked for already. */
  function prepare(event: PointerEvent<HTMLAnchorElement>) {
    onPointerEnter?.(event);
    if (!own) return;
    const { pathname } = new URL(props.href, window.location.origin);
    const route = router.getMatchedRoutes(pathname)[2];
    if (route) void router.loadRouteChunk(route);
  }

  function navigate(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || !own || props.target || props.download !== undefined) return;
    event.preventDefault();
    // A link within the same screen (a tab, a figure that opens) leaves it where it is scrolled to.
    const { pathname } = new URL(props.href, window.location.origin);
    void router.navigate({ href: props.href, resetScroll: pathname !== router.state.location.pathname });
  }
  // oxlint-disable-next-line jsx-a11y/anchor-has-content, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <a {...props} onClick={navigate} onPointerEnter={prepare} />;
}
