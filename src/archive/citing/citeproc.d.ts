/** The part of citeproc-js that is used here. @see https://citeproc-js.readthedocs.io/en/latest/running.html */
declare module 'citeproc' {
  /** An element of a style sheet. */
  export interface Element {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (Element | string)[];
  }
  interface Sys {
    retrieveLocale(language: string): Element;
    retrieveItem(id: string): unknown;
  }
  interface Cite {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
  }
  export interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(cites: readonly Cite[]): string;
    /** Terms and options of each language. */
    readonly locale: unknown;
    /** A term of the locale; plural: 0 one, 1 several. */
    getTerm(term: string, form: 'long' | 'short' | 'symbol', plural: 0 | 1): string;
  }
  /** What letter cases depend on. */
  interface CaseState {
    /** The language whose letters they are. */
    readonly tmp: { readonly lang_array: string };
    /** Whose words stay in lower case in a headline. */
    readonly opt: { readonly lang: string };
    readonly locale: unknown;
  }
  type Formatter = (state: CaseState, text: string) => string;
  const CSL: {
    readonly Output: {
      readonly Formatters: Readonly<
        Record<'title' | 'sentence' | 'capitalize-first' | 'lowercase' | 'uppercase', Formatter>
      >;
    };
    readonly Engine: new (
      sys: Sys,
      style: Element,
      language?: string,
      forceLanguage?: boolean,
    ) => Engine;
  };
  export default CSL;
}
