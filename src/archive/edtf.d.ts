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
    /** Beginning and end; ±Infinity where open, null where unknown. */
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null];
  }
  /** One of several dates: `[2022-01-06..]` is that day or a later one. */
  export interface ParsedSet {
    readonly type: 'Set';
    readonly values: readonly (ParsedDate | ParsedInterval)[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export interface ParsedOther {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season' | 'List';
  }
  /** @throws Error when the string is not EDTF. */
  export function parse(edtf: string): ParsedDate | ParsedInterval | ParsedSet | ParsedOther;
  /**
   * First and last millisecond that a date may mean, ±Infinity where open.
   *
   * @throws Error when the string is not EDTF.
   */
  export default function edtf(edtf: string): { readonly min: number; readonly max: number };
}
