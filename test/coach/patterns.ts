/** The coach's patterns, caught at work. */
const exec = RegExp.prototype.exec;
/** Without the flags that only say where to begin. */
const plain = (pattern: RegExp) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));

/** Every pattern that the coach tries while it reviews the examples of all its rules. */
export async function patternsAtWork(): Promise<RegExp[]> {
  const seen = new Map<string, RegExp>();
  RegExp.prototype.exec = function (text: string) {
    seen.set(`${this.source}/${this.flags}`, this);
    return exec.call(this, text);
  };
  try {
    const { reviewExamples } = await import('../tools/examples.ts');
    reviewExamples();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...seen.values()].map(plain);
}
