import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate, specifiedRules, NoUnusedFragmentsRule } from 'graphql';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

/** Source files below a folder that hold GraphQL documents which fit the schema; the others are named and left out. */
export function readableDocuments(folder, schemaFile) {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));
  const sources = files
    .sort()
    .map((file) => ({ file, texts: [...readFileSync(file, 'utf8').matchAll(CALL)].map((match) => match[1]) }))
    .filter((source) => source.texts.length > 0);
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const good = [];
  for (const { file, texts } of withFragments(sources)) {
    const problems = problemsOf(schema, texts, rules);
    if (problems.length === 0) good.push(file);
    else if (process.env.CODEGEN_STRICT) throw new Error(`${file}: ${problems.join('; ')}`);
    else process.stderr.write(`Left out ${file}: ${problems.join('; ')}\n`);
  }
  return good;
}

/** Each source with the fragments of the others that it spreads, so that it can be judged alone. */
function withFragments(sources) {
  const fragments = new Map();
  for (const { texts } of sources) {
    for (const text of texts) {
      for (const [, name] of text.matchAll(/\bfragment\s+(\w+)\s+on\b/g)) fragments.set(name, text);
    }
  }
  return sources.map(({ file, texts }) => {
    const all = new Set(texts);
    for (const text of all) {
      for (const [, name] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
        if (name !== 'on' && fragments.has(name)) all.add(fragments.get(name));
      }
    }
    return { file, texts: [...all] };
  });
}

function problemsOf(schema, texts, rules) {
  try {
    return validate(schema, parse(texts.join('\n')), rules).map((error) => error.message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
