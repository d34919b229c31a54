// The pages of the app: address, name, and the chunk that holds it. Navigation, titles and routes are made from this list.
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** What the address of a page may name. */
export interface PageParameters {
  readonly iso3?: string | undefined;
}

export interface Page {
  readonly path: string;
  readonly name: string;
  readonly isInNavigation: boolean;
  readonly component: LazyExoticComponent<ComponentType<PageParameters>>;
}

export const pages: readonly Page[] = [
  {
    path: '/',
    name: 'Overview',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/overview/overview-page.tsx')).OverviewPage })),
  },
  {
    path: '/steps',
    name: 'Steps',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/steps/steps-page.tsx')).StepsPage })),
  },
  {
    path: '/distribution',
    name: 'Distribution',
    isInNavigation: true,
    component: lazy(async () => ({
      default: (await import('../features/distribution/distribution-page.tsx')).DistributionPage,
    })),
  },
  {
    path: '/members',
    name: 'Members',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/member/members-page.tsx')).MembersPage })),
  },
  {
    path: '/members/:iso3',
    name: 'Member',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/member/member-page.tsx')).MemberPage })),
  },
  {
    path: '/evidence',
    name: 'Evidence',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/evidence/evidence-page.tsx')).EvidencePage })),
  },
  {
    path: '/methodology',
    name: 'Methodology',
    isInNavigation: true,
    component: lazy(async () => ({
      default: (await import('../features/methodology/methodology-page.tsx')).MethodologyPage,
    })),
  },
  {
    path: '/add',
    name: 'Add a position',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/editor/add-page.tsx')).AddPage })),
  },
];
