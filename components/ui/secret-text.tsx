// A sentence that ends with something to copy: the address or token after the colon stands in a field of its own.
'use client';

const COPYABLE = /^(.*?): (\S{16,})$/s;

export function SecretText({ text }: { text: string }) {
  const [, sentence, secret] = COPYABLE.exec(text) ?? [];
  if (!sentence || !secret) return text;
  return (
    <span className="grid gap-2">
      <span>{sentence}:</span>
      <input
        readOnly
        aria-label={sentence}
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full rounded-md border border-edge bg-surface px-3 py-2 font-mono text-sm"
      />
    </span>
  );
}
