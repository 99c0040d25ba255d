// A length of time as people read it: "12 min", "40 s".
export function Duration({ seconds }: { seconds: number }) {
  const text = seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
  return (
    <time dateTime={`PT${Math.round(seconds)}S`} className="whitespace-nowrap">
      {text}
    </time>
  );
}
