declare module 'write-good' {
  /** What write-good has to say about a text, by place. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
