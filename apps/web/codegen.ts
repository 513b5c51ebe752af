import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { readableDocuments } from './codegen/readable-documents.mjs';

const generated = 'apps/web/src/graphql/generated/';

/**
 * Documents are written beside the component that uses them; types and the manifest are generated and checked in.
 * A file whose documents do not fit the schema is left out with a warning, so that one unfinished screen does not
 * stop the others; with CODEGEN_STRICT=1 (the drift test) it fails.
 */
const config: CodegenConfig = {
  schema: 'libs/schema/schema.graphql',
  documents: readableDocuments('apps/web/src', 'libs/schema/schema.graphql'),
  ignoreNoDocuments: true,
  silent: true,
  errorsOnly: true,
  generates: {
    [generated]: {
      preset: 'client',
      // The server runs the text of the manifest, so the type names must stand in it.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        scalars: { ID: 'string', DateTime: 'string' },
        defaultScalarType: 'unknown',
        strictScalars: false,
        enumsAsTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        importExtension: '.js',
      },
    },
    [`${generated}possible-types.ts`]: { plugins: ['./apps/web/codegen/possible-types.mjs'] },
  },
};

export default config;
