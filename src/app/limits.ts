/** What this browser and this build can do, as far as readers must be told. */
export interface Limits {
  /** Edits are kept in this browser when the page is left. */
  readonly keepsEdits: boolean;
}
