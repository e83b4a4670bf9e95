/**
 * The Content Security Policy of every page: nothing from elsewhere, nothing inline. `wasm-unsafe-eval` lets the search
 * engine’s WebAssembly run; it does not let a script be evaluated.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
