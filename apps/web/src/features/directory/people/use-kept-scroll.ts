import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** Frames to wait for the list to be as long as it was. */
const PATIENCE = 20;

/** How far each visit had scrolled, by its entry in the history. */
const kept = new Map<string, number>();

/** "Back" to a list that scrolls by itself finds the place one left. Give the ref to what scrolls. */
export function useKeptScroll(): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const visit = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const wanted = kept.get(visit) ?? 0;
    let frame = 0;
    const restore = (left: number) => {
      element.scrollTop = wanted;
      if (element.scrollTop < wanted && left > 0) frame = requestAnimationFrame(() => restore(left - 1));
    };
    if (wanted > 0) restore(PATIENCE);
    const keep = () => kept.set(visit, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', keep);
    };
  }, [visit]);
  return scroller;
}
