/** The sign-in page, with the address to come back to. */
export function signInAddress(returnTo: string): string {
  return returnTo === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(returnTo)}`;
}

/** Where to go after signing in: only an address of this app, never another site's. */
export function returnAddress(given: string | undefined): string {
  return given && /^\/(?![/\\])/.test(given) && !given.startsWith('/sign-in') ? given : '/';
}
