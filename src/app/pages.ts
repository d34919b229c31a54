// The pages of the app: address, name, and the chunk that holds it. Navigation, titles and routes are made from this list.
// The home page is in the first chunk, because it is what most links open; the others come when they are asked for.
import { type ComponentType, lazy } from 'react';
import { membersInWords } from '../question/words.ts';
import { OverviewPage } from '../features/overview/overview-page.tsx';

/** What the address of a page may name. */
export interface PageParameters {
  readonly iso3?: string | undefined;
  /** Of a record. */
  readonly id?: string | undefined;
}

export interface Page {
  readonly path: string;
  readonly name: string;
  /** The page's title, where its address says more than its name. */
  readonly title?: (parameters: PageParameters) => string;
  readonly isInNavigation: boolean;
  readonly component: ComponentType<PageParameters>;
}

export const pages: readonly Page[] = [
  {
    path: '/',
    name: 'Overview',
    isInNavigation: true,
    component: OverviewPage,
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
    path: '/matrix',
    name: 'Matrix',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/matrix/matrix-page.tsx')).MatrixPage })),
  },
  {
    path: '/map',
    name: 'Map',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/map/map-page.tsx')).MapPage })),
  },
  {
    path: '/shifts',
    name: 'Shifts',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/shifts/shifts-page.tsx')).ShiftsPage })),
  },
  {
    path: '/compare',
    name: 'Compare',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/compare/compare-page.tsx')).ComparePage })),
  },
  {
    path: '/say-and-do',
    name: 'Say and do',
    isInNavigation: true,
    component: lazy(async () => ({
      default: (await import('../features/say-and-do/say-and-do-page.tsx')).SayAndDoPage,
    })),
  },
  {
    path: '/request',
    name: 'US request',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/request/request-page.tsx')).RequestPage })),
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
    title: ({ iso3 = '' }) => membersInWords({ members: [iso3], groups: [] }) || 'No such member',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/member/member-page.tsx')).MemberPage })),
  },
  {
    path: '/brief',
    name: 'Brief on the alliance',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/brief/brief-page.tsx')).BriefPage })),
  },
  {
    path: '/brief/:iso3',
    name: 'Brief',
    title: ({ iso3 = '' }) => `Brief: ${membersInWords({ members: [iso3], groups: [] }) || 'no such member'}`,
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/brief/brief-page.tsx')).BriefPage })),
  },
  {
    path: '/evidence',
    name: 'Evidence',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/evidence/evidence-page.tsx')).EvidencePage })),
  },
  {
    path: '/coverage',
    name: 'Coverage',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/coverage/coverage-page.tsx')).CoveragePage })),
  },
  {
    path: '/known',
    name: 'Known then',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/known/known-page.tsx')).KnownPage })),
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
    path: '/desk',
    name: 'Desk',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/desk/desk-page.tsx')).DeskPage })),
  },
  {
    path: '/add',
    name: 'Add a position',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../features/editor/add-page.tsx')).AddPage })),
  },
  {
    path: '/add/from/:id',
    name: 'Add a position from a copy',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/editor/add-page.tsx')).AddPage })),
  },
  {
    path: '/edit/:id',
    name: 'Correct a record',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/editor/edit/edit-page.tsx')).EditPage })),
  },
  {
    path: '/edit/:id/end',
    name: 'End a position',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/editor/edit/edit-page.tsx')).EndPage })),
  },
  {
    path: '/review/:id',
    name: 'Review',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/review/review-page.tsx')).ReviewPage })),
  },
  {
    path: '/import',
    name: 'Import',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../features/import/import-page.tsx')).ImportPage })),
  },
];
