// Newer and older pages of a list.
import Link from 'next/link';
import { Icon } from './icon';

export function Pagination({
  label,
  newer,
  older,
}: {
  label: string;
  newer?: string | undefined;
  older?: string | undefined;
}) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="flex justify-between gap-4">
      {newer ? (
        <Link className="link" href={newer} rel="prev">
          <Icon name="previous" /> Newer
        </Link>
      ) : (
        <span />
      )}
      {older ? (
        <Link className="link" href={older} rel="next">
          Older <Icon name="next" />
        </Link>
      ) : null}
    </nav>
  );
}
