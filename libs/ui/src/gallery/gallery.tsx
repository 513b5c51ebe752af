/** Every component of the design system on one page, for whoever builds a screen. */
export function Gallery() {
  return null;
}
