import { useEffect } from 'react';
import type { Dataset } from '../domain/position.ts';

const SITE = 'Satellite stance tracker';

/**
 * Names the page in the browser's tab and keeps made-up data out of search engines: the illustrative set puts
 * "[Illustrative]" before the title and sets `noindex` (codebook, "Two data sets, never mixed").
 */
export function usePageTitle(page: string, dataset: Dataset): void {
  useEffect(() => {
    const isIllustrative = dataset === 'illustrative';
    document.title = `${isIllustrative ? '[Illustrative] ' : ''}${page} · ${SITE}`;
    document.querySelector('meta[name="robots"]')?.remove();
    if (!isIllustrative) return;
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex';
    document.head.append(robots);
  }, [page, dataset]);
}
