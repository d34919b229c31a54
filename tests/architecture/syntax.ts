/** A node of the syntax tree, of whatever kind; its parts are read by name and checked by the reader. */
export interface Node {
  type: string;
  [part: string]: unknown;
}

/** Tells a syntax node from the other values that a tree holds. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The node and every node below it, outermost first. */
export function nodesOf(root: Node): Node[] {
  return [root, ...childrenOf(root).flatMap(nodesOf)];
}

/** The nodes directly below, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}
