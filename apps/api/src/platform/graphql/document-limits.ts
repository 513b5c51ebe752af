import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';

export interface DocumentLimits {
  depth: number;
  aliases: number;
  /** Fields, each multiplied by the page sizes above it. */
  cost: number;
  pageSize: number;
  tokens: number;
}

export const LIMITS: DocumentLimits = { depth: 12, aliases: 30, cost: 20_000, pageSize: 200, tokens: 4_000 };

interface Totals {
  depth: number;
  aliases: number;
  cost: number;
}

const NOTHING: Totals = { depth: 0, aliases: 0, cost: 0 };

/**
 * Measures a document before it is validated or run: how deep, how many aliases, how many fields times page sizes.
 * Each fragment is measured once, so that fragments spread in fragments cannot make the measuring itself slow.
 * @throws GraphQLError `DOCUMENT_TOO_COSTLY` naming the limit that was passed.
 */
export function checkDocument(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  limits: DocumentLimits = LIMITS,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, Totals>();
  const open = new Set<string>();

  const ofFragment = (name: string): Totals => {
    const done = known.get(name);
    if (done) return done;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    if (open.has(name)) return refuse(`The fragment ${name} spreads itself.`);
    open.add(name);
    const totals = ofSelection(fragment.selectionSet);
    open.delete(name);
    known.set(name, totals);
    return totals;
  };

  const ofSelection = (set: SelectionSetNode): Totals => {
    const sum = { ...NOTHING };
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? ofField(node)
          : node.kind === Kind.INLINE_FRAGMENT
            ? ofSelection(node.selectionSet)
            : ofFragment(node.name.value);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.aliases += part.aliases;
      sum.cost += part.cost;
    }
    return sum;
  };

  const ofField = (field: FieldNode): Totals => {
    const inner = field.selectionSet ? ofSelection(field.selectionSet) : NOTHING;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      cost: 1 + inner.cost * pageSize(field),
    };
  };

  const pageSize = (field: FieldNode): number => {
    const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    let size = 1;
    if (value?.kind === Kind.INT) size = Number(value.value);
    if (value?.kind === Kind.VARIABLE) size = Number(variables[value.name.value] ?? 1);
    if (size > limits.pageSize) refuse(`A page has at most ${limits.pageSize} rows; ${size} were asked for.`);
    return Number.isFinite(size) ? Math.max(1, size) : 1;
  };

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    // The introspection query of development tools is deep by nature; production has it switched off.
    if (node.name?.value === 'IntrospectionQuery') continue;
    const { depth, aliases, cost } = ofSelection(node.selectionSet);
    if (depth > limits.depth) refuse(`The document is ${depth} levels deep; ${limits.depth} are allowed.`);
    if (aliases > limits.aliases)
      refuse(`The document has ${aliases} aliases; ${limits.aliases} are allowed.`);
    if (cost > limits.cost) refuse(`The document asks for about ${cost} fields; ${limits.cost} are allowed.`);
  }
}

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_COSTLY' } });
}
