// What a device needs to install the product as an app.
import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('shell');
  return {
    name: 'Chainwise',
    short_name: 'Chainwise',
    description: t('description'),
    start_url: '/home',
    scope: '/',
    display: 'standalone',
    background_color: '#fafaf7',
    theme_color: '#2746a6',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
    ],
  };
}
