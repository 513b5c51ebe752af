import { cloneElement, useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './hint.module.css';

/** How long the pointer rests before the hint comes, in milliseconds. */
const REST_MS = 350;
const EDGE = 8;

interface HintTarget {
  readonly 'aria-describedby'?: string;
}

export interface HintProps {
  /** What is added for whoever asks: the exact time, the reason. Nothing that is needed to go on. */
  readonly label: ReactNode;
  readonly disabled?: boolean;
  /** One element that can be pointed at or focused. */
  readonly children: ReactElement<HintTarget>;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

function placeOf(target: Element): Place {
  const box = target.getBoundingClientRect();
  const above = box.top > 120;
  return { left: box.left + box.width / 2, top: above ? box.top - 6 : box.bottom + 6, above };
}

/** A tooltip: on hover and on keyboard focus, gone with esc. Light enough to stand in every row. */
export function Hint({ label, disabled = false, children }: HintProps) {
  const id = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setPlace(null);
  };
  const show = (target: Element, after: number) => {
    clearTimeout(timer.current);
    if (!disabled) timer.current = setTimeout(() => setPlace(placeOf(target)), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!place) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setPlace(null);
    const onScroll = () => setPlace(null);
    window.addEventListener('keydown', onKey);
    window.addEventListener('scroll', onScroll, true);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [place]);
  return (
    <span
      className={classes.target}
      onPointerEnter={(event) => event.pointerType !== 'touch' && show(event.currentTarget, REST_MS)}
      onPointerLeave={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(event.currentTarget, 0)}
      onBlur={hide}
    >
      {place ? cloneElement(children, { 'aria-describedby': id }) : children}
      {place && createPortal(<Bubble id={id} place={place} label={label} />, document.body)}
    </span>
  );
}

function Bubble({
  id,
  place,
  label,
}: {
  readonly id: string;
  readonly place: Place;
  readonly label: ReactNode;
}) {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bubble.current;
    if (!element) return;
    const box = element.getBoundingClientRect();
    const over = Math.max(0, box.right - (window.innerWidth - EDGE)) - Math.max(0, EDGE - box.left);
    if (over !== 0) element.style.marginLeft = `${-over}px`;
  }, []);
  return (
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      className={classes.bubble}
      data-above={place.above || undefined}
      style={{ left: place.left, top: place.top }}
    >
      {label}
    </div>
  );
}
