/**
 * A district's next figure, worked out from its province: d[y] = d[y−1] × province[y] ÷ province[y−1].
 * No parameter is fitted. It measures closeness to what the statistics office prints, not to true poverty.
 *
 * @param base the district's last March figure
 * @param ratio how the province moved over the same stretch
 * @example anchoredValue(6.71, 9.58 / 10.47) // 6.14, a half-year before the official 6.14
 */
export function anchoredValue(base: number, ratio: number): number {
  return base * ratio;
}
