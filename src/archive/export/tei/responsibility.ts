import type { Basis } from '../../schemaParts.ts';

/** Who answers for something in the header: an inference is the editors’, who do not grade how certain it is. */
export function responsibility(basis: Basis): Record<string, string> {
  return basis === 'inferred' ? { resp: '#editors', cert: 'unknown' } : {};
}
