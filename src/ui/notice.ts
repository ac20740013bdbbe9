/** A thing that the reader should know now, and what can be done about it. */
export interface Notice {
  text: string;
  /** Where more of it can be read. */
  links?: readonly { label: string; href: string }[];
  action?: { label: string; run: () => void };
}
