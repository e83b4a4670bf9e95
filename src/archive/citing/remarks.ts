/** What a citation format has no field for, as sentences in one; undefined when there is nothing to say. */
export function sentences(...said: readonly (string | undefined)[]): string | undefined {
  const whole = said.flatMap((words) => (words === undefined || words === '' ? [] : [words]));
  return whole.length === 0
    ? undefined
    : whole.map((words) => words.charAt(0).toUpperCase() + words.slice(1)).join('. ');
}
