// A share as a bar. The number stands beside it in text, so the bar itself is decoration.
export function Bar({ share, className = '' }: { /** 0 to 1. */ share: number; className?: string }) {
  const percent = Math.round(Math.max(0, Math.min(1, share)) * 100);
  return (
    <span
      aria-hidden="true"
      className={`block h-2 overflow-hidden rounded-full border border-edge bg-sunken ${className}`}
    >
      <span className="bar-fill block h-full bg-accent" style={{ width: `${percent}%` }} />
    </span>
  );
}
