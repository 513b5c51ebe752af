import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType, type Ref } from 'react';

/** An anchor with an `href` of this app or any other address. */
export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function PlainAnchor(props: LinkProps) {
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- children come with the props
  return <a {...props} />;
}

const LinkContext = createContext<ComponentType<LinkProps>>(PlainAnchor);

/** The app gives its router's anchor here, so that this library needs no router. */
export const LinkProvider = LinkContext.Provider;

/** A link that navigates without a page load when the app has said how. */
export function Link(props: LinkProps) {
  const Anchor = useContext(LinkContext);
  // The app sets it once; it does not change while the page lives.
  // oxlint-disable-next-line react/static-components
  return <Anchor {...props} />;
}
