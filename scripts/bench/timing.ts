/** Times the parts of some work, to be told in one line. */
export function timing() {
  const spent: string[] = [];

  async function timed<Result>(name: string, run: () => Result | Promise<Result>): Promise<Awaited<Result>> {
    const started = performance.now();
    const result = await run();
    spent.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  }

  /** All parts in turn, and the most memory that the process has had until now. */
  const told = (): string => {
    const peak = process.resourceUsage().maxRSS / 1024;
    return `${spent.join(', ')}; peak memory ${peak.toFixed(0)} MB`;
  };

  return { timed, told };
}
