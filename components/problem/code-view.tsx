// The program that confirms a gradient, for NumPy or for PyTorch: radio buttons for tabs, so it works without JavaScript.
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ScrollBox } from '@/components/ui/scroll-box';
import type { CodeSnippets } from '@/lib/problems/code';
import { CopyButton } from './copy-button';

const LIBRARIES = [
  { library: 'numpy', name: 'NumPy' },
  { library: 'torch', name: 'PyTorch' },
] as const;

/** The first radio button shows the first program, the second the second. */
const SHOWN_BY = {
  numpy: 'group-has-[input[value=numpy]:checked]/code:grid',
  torch: 'group-has-[input[value=torch]:checked]/code:grid',
} as const;

export function CodeView({ code, label }: { code: CodeSnippets; label: string }) {
  const t = useTranslations('problem');
  const words = useTranslations('answer');
  const name = useId();
  return (
    <section aria-label={label} className="group/code grid gap-3 *:min-w-0" data-code="">
      <h2 className="text-lg font-semibold">{label}</h2>
      <fieldset className="flex flex-wrap gap-x-6 border-b border-line">
        <legend className="sr-only">{t('library')}</legend>
        {LIBRARIES.map((each, i) => (
          <label
            key={each.library}
            className="-mb-px inline-flex min-h-11 cursor-pointer items-center border-b-2 border-transparent text-muted hover:text-ink has-checked:border-accent has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-accent"
          >
            <input type="radio" name={name} value={each.library} defaultChecked={i === 0} className="sr-only" />
            {each.name}
          </label>
        ))}
      </fieldset>
      {LIBRARIES.map(({ library, name: title }) => (
        <div key={library} className={`hidden gap-2 *:min-w-0 ${SHOWN_BY[library]}`}>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="text-sm text-muted">{t(library)}</p>
            <CopyButton
              text={code[library]}
              label={words('copy')}
              name={t('copyProgram', { library: title })}
              copied={words('copied')}
              refused={words('notCopied')}
            />
          </div>
          <ScrollBox label={t('program', { library: title })} className="rounded-md border border-line bg-sunken p-4">
            <pre className="font-mono text-sm">
              <code>{code[library]}</code>
            </pre>
          </ScrollBox>
        </div>
      ))}
    </section>
  );
}
