// How a menu looks, before its code has come and after.

export const FACE = 'inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-2 hover:bg-sunken';
export const PANEL = 'w-56 rounded-lg border border-line bg-surface p-2 shadow-float outline-none';
export const ITEM =
  'flex min-h-11 w-full cursor-pointer items-center rounded-sm px-3 text-start hover:bg-sunken data-highlighted:bg-sunken';
