/** The part of the untyped package `edtf` that `dates.ts` uses. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date';
    /** Year, month (from 0), day, as far as given. */
    readonly values: readonly number[];
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly unspecified?: number;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    /** Beginning and end; null where open. */
    readonly values: readonly [ParsedDate | null, ParsedDate | null];
  }
  export interface ParsedOther {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season' | 'List' | 'Set';
  }
  /** @throws SyntaxError when the string is not EDTF. */
  export function parse(edtf: string): ParsedDate | ParsedInterval | ParsedOther;
}
