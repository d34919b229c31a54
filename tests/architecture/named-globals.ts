import { childrenOf, isNode, type Node } from './syntax.ts';

/**
 * The free names of a module: identifiers that it uses and does not declare, types included, and their members
 * (`Math.random`). A name that is declared anywhere in the file counts as its own: a local `window` of days is no page.
 */
export function namedGlobals(nodes: Node[]): Set<string> {
  const declared = new Set(nodes.flatMap(declaredBy));
  const notReferences = new Set(nodes.flatMap(propertyNamesOf));
  const references = nodes.filter((node) => node.type === 'Identifier' && !notReferences.has(node)).map(nameOf);
  const members = nodes.flatMap(membersOf);
  return new Set([...references, ...members].filter((name) => !declared.has(name.split('.')[0] ?? name)));
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}

/** Names that a node brings into being: variables, parameters, imports, functions, classes, types. */
function declaredBy(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node['id']);
  if (node.type.startsWith('Import') && isNode(node['local'])) return [nameOf(node['local'])];
  if (node.type === 'CatchClause') return namesIn(node['param']);
  if (node.type === 'TSTypeParameter') return [nameOf(node['name'])];
  const parameters = node['params'] ?? node['parameters'];
  const own = /Function|Class|TSInterface|TSTypeAlias/.test(node.type) ? [nameOf(node['id'])] : [];
  return [...own, ...(Array.isArray(parameters) ? parameters.flatMap(namesIn) : [])];
}

/** The names that a pattern binds, without the types and defaults that it mentions. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern['left']);
  if (pattern.type === 'Property') return namesIn(pattern['value']);
  const isCompound = ['ObjectPattern', 'ArrayPattern', 'RestElement', 'TSParameterProperty'].includes(pattern.type);
  return isCompound ? childrenOf(pattern).flatMap(namesIn) : [];
}

const keyed = /^(Property|MethodDefinition|PropertyDefinition|AccessorProperty|TSPropertySignature|TSMethodSignature)$/;

/** Identifiers below a node that are only names of properties, exports or labels. */
function propertyNamesOf(node: Node): Node[] {
  const isPlain = node['computed'] !== true;
  const parts: unknown[] = [
    node.type === 'MemberExpression' && isPlain ? node['property'] : null,
    keyed.test(node.type) && isPlain && node['shorthand'] !== true ? node['key'] : null,
    node.type === 'TSQualifiedName' ? node['right'] : null,
    node.type === 'ExportSpecifier' ? node['exported'] : null,
    node.type === 'ImportSpecifier' ? node['imported'] : null,
    node.type === 'ImportAttribute' ? node['key'] : null,
    node.type === 'MetaProperty' ? node['meta'] : null,
    node.type === 'MetaProperty' ? node['property'] : null,
    /Labeled|Break|Continue|TSNamedTuple/.test(node.type) ? node['label'] : null,
  ];
  return parts.filter(isNode);
}

/** `Math.random` of a member expression, and of `const { random } = Math`. */
function membersOf(node: Node): string[] {
  if (node.type === 'MemberExpression') return [`${nameOf(node['object'])}.${memberName(node['property'])}`];
  if (node.type !== 'VariableDeclarator' || !isNode(node['id']) || node['id'].type !== 'ObjectPattern') return [];
  return childrenOf(node['id']).map((property) => `${nameOf(node['init'])}.${nameOf(property['key'])}`);
}

function memberName(property: unknown): string {
  return isNode(property) && typeof property['value'] === 'string' ? property['value'] : nameOf(property);
}
