import type { BodyRules } from '../../contract/position-body.ts';
import type { Dataset } from '../../domain/position.ts';
import { codebook, memberList } from '../../reference/codebook.ts';

/** What a body is read against before it is sent, the same as the service's. `today` bounds the dates, as its clock does there. */
export function bodyRules(dataset: Dataset, today: string): BodyRules {
  return { codebook, members: memberList.map(({ iso3 }) => iso3), dataset, today };
}
