// The name with its mark: two links of a chain, which are also the ∘ of composition, twice.
export function BrandMark({ className = 'h-6' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 24" fill="none" strokeWidth="3.5" className={`w-auto ${className}`}>
      <path d="M20.2 7.2a8.5 8.5 0 1 0 0 9.6" stroke="currentColor" strokeLinecap="round" />
      <circle cx="27" cy="12" r="8.5" className="stroke-accent" />
    </svg>
  );
}

export function Brand() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold tracking-tight">
      <BrandMark />
      Chainwise
    </span>
  );
}
