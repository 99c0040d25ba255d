// The two rooms of the lab.
import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';

export function LabTabs({ current }: { current: 'flow' | 'check' }) {
  const t = useTranslations('lab');
  return (
    <Tabs
      label={t('rooms')}
      tabs={[
        { href: '/lab', label: t('flowTitle'), current: current === 'flow' },
        { href: '/lab/check', label: t('checkTitle'), current: current === 'check' },
      ]}
    />
  );
}
