/** A thing that the reader should know now, and what can be done about it. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}
