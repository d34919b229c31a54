import type { DemoControls, Scenario } from '../src/contract/demo-controls.ts';
import type { Revision } from '../src/domain/review.ts';
import type { Repository, World } from '../src/service/ports.ts';
import { createService } from '../src/service/service.ts';
import { Colleague } from './colleague.ts';
import { emptySeeds, type Seeds } from './demo-seeds.ts';
import type { DemoStore } from './demo-store.ts';
import { demoWorld, newestInstant } from './demo-world.ts';
import { type EndingSession, endingSession } from './ending-session.ts';
import { rememberScenario, type Service, underScenario } from './scenarios.ts';
import { type Shelf, tabSession } from './tab-session.ts';

export interface DemoPorts {
  readonly store: DemoStore;
  readonly seeds: Seeds;
  readonly shelf: Shelf;
  /** The seed of `many`, made when it is first asked for; tells how much of it is made, from 0 to 1. */
  readonly manySeeds: (base: Seeds, onProgress: (share: number) => void) => Promise<Seeds>;
}

/**
 * The demo's service with what a presenter can do to it. Every request looks at the scenario in force when it comes.
 * What is written stands in one upper layer under every scenario, so nothing is lost when one is switched on or off.
 */
export class Demo implements DemoControls {
  readonly #ports: DemoPorts;
  readonly #base: Repository;
  readonly #world: World;
  readonly #session: EndingSession;
  readonly #colleague: Colleague;
  readonly #fair: Service;
  readonly #empty: Service;
  readonly #listeners = new Set<() => void>();
  #many: Promise<Service> | null = null;
  #scenario: Scenario = 'none';
  #progress: number | null = null;

  private constructor(ports: DemoPorts, base: Repository, world: (session: EndingSession) => World) {
    this.#ports = ports;
    this.#base = base;
    this.#session = endingSession(tabSession(ports.shelf), () => this.#onSignIn());
    this.#colleague = new Colleague(this.#session);
    this.#world = world(this.#session);
    this.#fair = createService(this.#world);
    this.#empty = createService({ ...this.#world, repository: ports.store.over(emptySeeds()) });
  }

  /** The demo over a store, under the scenario that the tab was left in. Rejects where the store refuses. */
  static async over(ports: DemoPorts, scenario: Scenario): Promise<Demo> {
    const base = ports.store.over(ports.seeds);
    const newest = await newestInstant(base);
    const demo = new Demo(ports, base, (session) => demoWorld(base, session, newest));
    // The page opens meanwhile, and its requests wait for the data.
    demo.choose(scenario).catch(() => {});
    return demo;
  }

  /** Answers a request under the scenario in force. */
  readonly answer: Service = async (request) => {
    const scenario = this.#scenario;
    const service = await this.#serviceFor(request);
    if (scenario === 'conflict') await this.#colleague.before(request, service);
    return underScenario(scenario, service, request);
  };

  get storage(): DemoControls['storage'] {
    return this.#ports.store.storage;
  }

  readonly scenario = (): Scenario => this.#scenario;

  readonly progress = (): number | null => this.#progress;

  readonly onScenario = (heard: () => void): (() => void) => {
    this.#listeners.add(heard);
    return () => void this.#listeners.delete(heard);
  };

  async choose(scenario: Scenario): Promise<void> {
    if (scenario === 'stale-session') this.#session.end();
    else this.#session.resume();
    this.#colleague.forget();
    if (scenario !== 'many') this.#many = null;
    this.#become(scenario);
    if (scenario !== 'many') return;
    try {
      await this.#manyService();
    } catch (error) {
      this.#many = null;
      if (this.#scenario === 'many') this.#become('none');
      throw error;
    }
  }

  async revisions(): Promise<readonly Revision[]> {
    const sets = await this.#base.datasets();
    return (await Promise.all(sets.map((dataset) => this.#base.allRevisions(dataset)))).flat();
  }

  async append(revisions: readonly Revision[]): Promise<'appended' | 'stale'> {
    return this.#base.append(revisions);
  }

  async touched(): Promise<number> {
    return this.#ports.store.touched();
  }

  async reset(): Promise<void> {
    await this.#ports.store.clear();
    await this.choose('none');
    await this.#session.signOut(new Request('https://demo.invalid/'));
  }

  /** Empty data is empty to whoever reads; what is written to a record of the files still finds it. */
  async #serviceFor({ method }: Request): Promise<Service> {
    if (this.#scenario === 'empty') return method === 'GET' || method === 'HEAD' ? this.#empty : this.#fair;
    if (this.#scenario !== 'many') return this.#fair;
    return this.#manyService().catch(() => this.#fair);
  }

  #manyService(): Promise<Service> {
    this.#many ??= this.#makeMany();
    return this.#many;
  }

  async #makeMany(): Promise<Service> {
    const { store, seeds, manySeeds } = this.#ports;
    const tell = (share: number | null) => {
      if (this.#scenario === 'many') this.#become('many', share);
    };
    try {
      tell(0);
      const many = await manySeeds(seeds, tell);
      return createService({ ...this.#world, repository: store.over(many) });
    } finally {
      tell(null);
    }
  }

  /** Who signs in again has a fresh session, so nothing is left of a stale one. */
  #onSignIn(): void {
    if (this.#scenario === 'stale-session') this.#become('none');
  }

  #become(scenario: Scenario, progress: number | null = null): void {
    this.#scenario = scenario;
    this.#progress = progress;
    rememberScenario(scenario, this.#ports.shelf);
    for (const heard of this.#listeners) heard();
  }
}
