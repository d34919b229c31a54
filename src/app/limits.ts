/** What this browser and this build can do, as far as readers must be told. */
export interface Limits {
  /** The service runs inside the page, over made-up data. */
  readonly isDemo: boolean;
  /** Edits are kept in this browser when the page is left. */
  readonly keepsEdits: boolean;
  /** The page can be opened again without network. */
  readonly canOpenOffline: boolean;
}
