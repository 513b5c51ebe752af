import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** Frames to wait for the list to be as long as it was. */
const PATIENCE = 20;

/** Frames for which it must stay there: a list rendered by need begins at its top first. */
const HELD = 3;

/** How far each visit had scrolled, by its entry in the history. */
const kept = new Map<string, number>();

/**
 * "Back" to a list that scrolls by itself finds the place one left. The ref goes to what scrolls; on a phone that may
 * be what stands around it.
 */
export function useKeptScroll(): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const visit = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  useEffect(() => {
    const element = scrolling(scroller.current);
    if (!element) return undefined;
    const wanted = kept.get(visit) ?? 0;
    let frame = 0;
    const restore = (left: number, held: number) => {
      const there = Math.abs(element.scrollTop - wanted) < 1;
      if (!there) element.scrollTop = wanted;
      if (left > 0 && held < HELD) {
        frame = requestAnimationFrame(() => restore(left - 1, there ? held + 1 : 0));
      }
    };
    if (wanted > 0) restore(PATIENCE, 0);
    const keep = () => kept.set(visit, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', keep);
    };
  }, [visit]);
  return scroller;
}

function scrolling(element: HTMLElement | null): HTMLElement | null {
  for (let node = element; node; node = node.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return null;
}
