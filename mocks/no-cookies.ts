// Stand-in for `tough-cookie` in browser bundles, which brings 22 kB and, with its list of public suffixes, 112 kB more,
// gzipped. MSW keeps the cookies of mocked answers in it, and the demo sets none: its identity is the tab's.

export class MemoryCookieStore {
  readonly idx = {};
}

export class CookieJar {
  getCookiesSync(): readonly never[] {
    return [];
  }

  async setCookie(): Promise<void> {}
}

/** None that was kept can be read again. */
export const Cookie = { fromJSON: () => null };
