import { useEffect } from 'react';

const SCHEME = 'data-mantine-color-scheme';

/** Paper is white: while the page is printed it wears the light scheme, whatever is on the screen. */
export function usePaperScheme(): void {
  useEffect(() => {
    const page = document.documentElement;
    let worn: string | null = null;
    const before = () => {
      worn = page.getAttribute(SCHEME);
      page.setAttribute(SCHEME, 'light');
    };
    const after = () => {
      if (worn) page.setAttribute(SCHEME, worn);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
