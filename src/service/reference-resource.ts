// GET /api/reference, /api/events, /api/openapi.json and /api/health: what is the same for every data set.
import { openApiDocument } from '../contract/openapi.ts';
import { routes } from '../contract/routes.ts';
import { codebook, CODEBOOK_VERSION, groupList } from '../reference/codebook.ts';
import events from '../reference/events.json' with { type: 'json' };
import members from '../reference/members.json' with { type: 'json' };
import { shownMembers } from '../reference/shown-names.ts';
import providers from '../reference/providers.json' with { type: 'json' };
import sources from '../reference/sources.json' with { type: 'json' };
import usRequest from '../reference/us-request.json' with { type: 'json' };
import { type Endpoint, endpoint, json, type SharedRead, sharedRead, sharedReadOf } from './endpoint.ts';
import { fingerprint } from './fingerprint.ts';

/** An answer that is made once. */
function constant(make: () => unknown): () => Response {
  let read: SharedRead | null = null;
  return () => {
    read ??= sharedReadOf(make());
    return sharedRead(read);
  };
}

const reference = constant(() => ({
  codebookVersion: CODEBOOK_VERSION,
  members: shownMembers(members.members),
  groups: groupList,
  services: codebook.services,
  institutions: [...codebook.institutions.values()],
  instruments: [...codebook.instruments.values()],
  rationales: [...codebook.rationales.values()],
  levels: codebook.levels,
  reasons: codebook.reasons,
  providers: providers.providers,
  usRequest,
}));

const eventsAnswer = constant(() => {
  const cited = new Set(events.events.flatMap((event) => event.sources));
  const items = events.events;
  return {
    version: fingerprint(JSON.stringify(items)),
    items,
    sources: sources.sources.filter(({ id }) => cited.has(id)),
  };
});

const openApi = constant(openApiDocument);

export const referenceEndpoints: readonly Endpoint[] = [
  endpoint(routes.reference, async () => reference()),
  endpoint(routes.events, async () => eventsAnswer()),
  endpoint(routes.openapi, async () => openApi()),
  endpoint(routes.health, async ({ world }) => {
    await world.repository.datasets();
    return json({ status: 'ready' }, { 'cache-control': 'no-store' });
  }),
];
