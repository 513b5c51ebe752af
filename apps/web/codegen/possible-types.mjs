import { isAbstractType } from 'graphql';

/** codegen plugin: which types a union or an interface may be, so that the cache can match fragments on them. */
export function plugin(schema) {
  const possible = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
      .map((type) => [
        type.name,
        schema
          .getPossibleTypes(type)
          .map((member) => member.name)
          .sort(),
      ])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
  return `/* eslint-disable */\nexport const possibleTypes = ${JSON.stringify(possible, null, 2)};\n`;
}
