// A native list of words.
import { useTranslations } from 'next-intl';
import { CONTROL_STYLE } from '@/components/ui/field';

export function WordSelect({
  name,
  label,
  options,
  initial,
  onChoose,
}: {
  name: string;
  label: string;
  options: readonly { readonly word: string; readonly text: string }[];
  initial: string;
  onChoose?: (word: string) => void;
}) {
  const t = useTranslations('answer');
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={initial}
      onChange={(event) => onChoose?.(event.target.value)}
      className={CONTROL_STYLE}
    >
      <option value="">{t('choose')}</option>
      {options.map(({ word, text }) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
  );
}
