// How a problem stands, as icon and word.
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { HistoryEntry } from '@/lib/progress/view';

const LOOKS: Readonly<Record<HistoryEntry['state'], { tone?: Tone; icon?: IconName }>> = {
  open: {},
  solved: { tone: 'right' },
  givenUp: { tone: 'partly' },
  closed: { icon: 'lock' },
};

export function StateBadge({ state, purpose }: { state: HistoryEntry['state']; purpose?: HistoryEntry['purpose'] }) {
  const t = useTranslations('progress.state');
  return <Badge {...LOOKS[state]}>{t(purpose === 'placement' && state === 'givenUp' ? 'notYet' : state)}</Badge>;
}
