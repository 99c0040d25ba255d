// Reordering by dragging a handle, with mouse, pen or finger. Buttons beside it do the same for everybody else.
'use client';
import { type PointerEvent, type RefObject, useRef, useState } from 'react';

export interface DragHandle {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** `list` is the element whose children are the items; `move` is called whenever the dragged one passes another. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): { readonly dragged: number | null; readonly handle: (index: number) => DragHandle } {
  const at = useRef<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const drop = () => {
    at.current = null;
    setDragged(null);
  };
  const over = (y: number): number => {
    const boxes = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
    const under = boxes.findIndex(({ bottom }) => y < bottom);
    return under < 0 ? boxes.length - 1 : under;
  };
  return {
    dragged,
    handle: (index) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        at.current = index;
        setDragged(index);
      },
      onPointerMove: (event) => {
        const from = at.current;
        if (from === null) return;
        const to = over(event.clientY);
        if (to === from) return;
        move(from, to);
        at.current = to;
        setDragged(to);
      },
      onPointerUp: drop,
      onPointerCancel: drop,
    }),
  };
}
