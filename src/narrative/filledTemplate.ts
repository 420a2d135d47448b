/**
 * A text in which `*` stood for a finding, for one finding; stars outside bindings are left alone.
 *
 * @example filledTemplate("{{ * | year }}: {{ *.gap }}", "a.b") // "{{ a.b | year }}: {{ a.b.gap }}"
 */
export function filledTemplate(template: string, finding: string): string {
  return template.replace(/\{[^{}]*\}/g, (binding) =>
    binding.replace(/(?<=[\s{;=<>])\*(?=[\s}|;=<>!.])/g, finding),
  );
}
