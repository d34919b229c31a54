/** Thrown inside a transaction to undo it: a revision is not its position's next, or a key has been used. Never leaves a repository. */
export class Stale extends Error {}
