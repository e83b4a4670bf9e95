/** A day, month or year. @see CSL-JSON schema 1.0.2, “date-variable” */
export type CslDate =
  | {
      /** Year, then month and day as far as known; two of these are the ends of an interval. */
      readonly 'date-parts': readonly (readonly number[])[];
      /** Whether the date is in doubt. */
      readonly circa?: boolean;
    }
  | {
      /** What can only be said in words: “6 January 2022 or later”. */
      readonly literal: string;
    };

/**
 * What is cited, as an item of the Citation Style Language: the one model that every other citation comes from.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  /** What the text appeared in; in square brackets with a question mark where the editors inferred it. */
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  /** BCP 47. */
  readonly language: string;
  /** What kind of text it is, where its reader must know: “in Polish”, “apparent machine translation from Russian”. */
  readonly genre?: string;
  /** The archive in which the text is kept and was read. */
  readonly archive?: string;
  /** Which state of it: “version 1”. */
  readonly archive_location?: string;
  readonly URL: string;
}
