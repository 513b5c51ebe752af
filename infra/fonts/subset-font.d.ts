declare module 'subset-font' {
  interface Cut {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    keepFeatures?: string[];
    preserveNameIds?: number[];
    noHinting?: boolean;
    dropTables?: string[];
    noLayoutClosure?: boolean;
  }
  /** The font with the glyphs of `text` alone. */
  export default function subsetFont(font: Uint8Array, text: string, cut?: Cut): Promise<Uint8Array>;
}
